package org.askwell.changes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.askwell.files.FileTooLargeException;
import org.askwell.files.Uploads;
import org.askwell.tickets.TicketMessages;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** A submitted form whose fields depend on the step that it is for. */
record ChangeForm(Map<String, Collection<FormValue>> fields) {

    private static final String FILES = "files";
    private static final int MEGABYTE = 1024 * 1024;

    static ChangeForm of(MultipartFormDataInput input) {
        return new ChangeForm(input.getValues());
    }

    /** @return what was entered under that name, "" if nothing */
    String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .toList();
    }

    /** @return what was entered for the facts of the step, by their keys */
    Map<String, String> facts(Step step) {
        var entered = new LinkedHashMap<String, String>();
        step.facts().stream().map(Fact::key).filter(fields::containsKey).forEach(key -> entered.put(key, text(key)));
        return entered;
    }

    /** @return the version of the change that the form was made for, or null */
    Integer version() {
        String text = text("version");
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /**
     * Takes in the files.
     *
     * @param most how many there may be
     * @return their ids; what is wrong with one is noted at the field {@code files}
     */
    List<UUID> files(Uploads uploads, Long accountId, int most, FormErrors errors, TicketMessages words) {
        List<FormValue> given = fields.getOrDefault(FILES, List.of()).stream()
                .filter(value -> value.isFileItem()
                        && value.getFileName() != null
                        && !value.getFileName().isEmpty())
                .toList();
        if (given.size() > most) {
            errors.add(FILES, words.tooManyFiles(most));
        }
        return errors.any()
                ? List.of()
                : given.stream()
                        .map(file -> take(file, uploads, accountId, errors, words))
                        .toList();
    }

    private static UUID take(FormValue file, Uploads uploads, Long accountId, FormErrors errors, TicketMessages words) {
        try (InputStream content = file.getFileItem().getInputStream()) {
            return uploads.take(content, file.getFileName(), accountId).id;
        } catch (FileTooLargeException e) {
            errors.add(FILES, words.fileTooLarge((int) (e.limit() / MEGABYTE)));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
