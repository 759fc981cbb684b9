package org.askwell.downloads.sboms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.askwell.downloads.sboms.SbomRefusedException.Reason;
import org.cyclonedx.Format;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.parsers.JsonParser;

/** Reads CycloneDX documents in JSON (ECMA-424) after holding them against the schema of their edition. */
@ApplicationScoped
class CycloneDx {

    static final int MOST_COMPONENTS = 20_000;
    private static final int DETAIL_CHARACTERS = 200;

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * What a document says.
     *
     * @param specVersion the edition that it follows
     * @param components in its order, each before those that it contains
     */
    record Document(String specVersion, List<ComponentRow> components) {}

    Document read(byte[] content) throws SbomRefusedException, IOException {
        Version edition = edition(content);
        List<ParseException> faults = new JsonParser().validate(content, edition);
        if (!faults.isEmpty()) {
            throw new SbomRefusedException(
                    Reason.INVALID, shortened(faults.get(0).getMessage()));
        }
        var rows = new ArrayList<ComponentRow>();
        try {
            add(new JsonParser().parse(content).getComponents(), rows);
        } catch (ParseException e) {
            throw new SbomRefusedException(Reason.INVALID, shortened(e.getMessage()));
        }
        return new Document(edition.getVersionString(), rows);
    }

    private Version edition(byte[] content) throws SbomRefusedException, IOException {
        JsonNode document;
        try {
            document = mapper.readTree(content);
        } catch (JsonProcessingException e) {
            throw new SbomRefusedException(Reason.NOT_CYCLONEDX, "");
        }
        if (document == null || !"CycloneDX".equals(document.path("bomFormat").asText())) {
            throw new SbomRefusedException(Reason.NOT_CYCLONEDX, "");
        }
        String given = document.path("specVersion").asText();
        return Arrays.stream(Version.values())
                .filter(version -> version.getFormats().contains(Format.JSON))
                .filter(version -> version.getVersionString().equals(given))
                .findFirst()
                .orElseThrow(() -> new SbomRefusedException(Reason.UNKNOWN_EDITION, shortened(given)));
    }

    private static void add(List<Component> components, List<ComponentRow> rows) throws SbomRefusedException {
        if (components == null) {
            return;
        }
        for (Component component : components) {
            if (rows.size() >= MOST_COMPONENTS) {
                throw new SbomRefusedException(Reason.TOO_MANY, "");
            }
            rows.add(row(component));
            add(component.getComponents(), rows);
        }
    }

    private static ComponentRow row(Component component) {
        String name = component.getGroup() == null || component.getGroup().isBlank()
                ? component.getName()
                : component.getGroup() + "/" + component.getName();
        return new ComponentRow(
                component.getType().getTypeName(),
                name,
                Objects.requireNonNullElse(component.getVersion(), ""),
                licences(component.getLicenses()),
                Objects.requireNonNullElse(component.getPurl(), ""));
    }

    private static String licences(LicenseChoice choice) {
        if (choice == null) {
            return "";
        }
        if (choice.getExpression() != null) {
            return choice.getExpression().getValue();
        }
        return Optional.ofNullable(choice.getLicenses()).stream()
                .flatMap(List::stream)
                .flatMap(licence -> Stream.of(licence.getId(), licence.getName())
                        .filter(Objects::nonNull)
                        .limit(1))
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() > DETAIL_CHARACTERS ? text.substring(0, DETAIL_CHARACTERS) + "…" : text;
    }
}
