package org.askwell.knowledge.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.askwell.accounts.Language;
import org.askwell.knowledge.content.ContentFlaw.Reason;

/**
 * A Markdown file with YAML front matter, named {@code <key>.<language>.md}.
 *
 * @param key the name without language and ending
 * @param hash SHA-256 of the bytes, in hexadecimal
 */
public record ContentFile(String key, Language language, String hash, String frontMatter, String body) {

    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.(en|zh-CN)\\.md");
    private static final Pattern PARTS = Pattern.compile("---\\n(.*?\\n)---(?:\\n(.*))?", Pattern.DOTALL);
    private static final ObjectMapper YAML = new YAMLMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** @return what tells the file from all others of its folder */
    public static String id(String key, Language language) {
        return key + "." + language.tag();
    }

    public String id() {
        return id(key, language);
    }

    /** @throws ContentFlaw if name, size, encoding or layout is not as it must be */
    public static ContentFile read(Path path) throws ContentFlaw {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            throw new ContentFlaw(1, Reason.FILE_NAME, "<key>.en.md, <key>.zh-CN.md");
        }
        byte[] bytes = bytes(path);
        Matcher parts = PARTS.matcher(text(bytes));
        if (!parts.matches()) {
            throw new ContentFlaw(1, Reason.NO_FRONT_MATTER, "---");
        }
        return new ContentFile(
                name.group(1),
                Language.ofTag(name.group(2)).orElseThrow(),
                hash(bytes),
                parts.group(1),
                parts.group(2) == null ? "" : parts.group(2).strip());
    }

    /** @throws ContentFlaw if the front matter is not YAML or has other fields than the type */
    public <T> T front(Class<T> type) throws ContentFlaw {
        try {
            return YAML.readValue(frontMatter, type);
        } catch (UnrecognizedPropertyException e) {
            throw flaw(Reason.UNKNOWN_FIELD, e.getPropertyName());
        } catch (JsonMappingException e) {
            throw flaw(
                    Reason.MALFORMED,
                    e.getPath().isEmpty() ? "" : e.getPath().get(0).getFieldName());
        } catch (JsonProcessingException e) {
            throw new ContentFlaw(
                    line(e),
                    Reason.NOT_YAML,
                    e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    /** @return the day a field holds */
    public LocalDate day(String field, String value) throws ContentFlaw {
        if (value == null) {
            throw flaw(Reason.MISSING, field);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw flaw(Reason.MALFORMED, field);
        }
    }

    /** @return the reason why a field is refused, with the line it stands on */
    public ContentFlaw flaw(Reason reason, String field) {
        int line = "body".equals(field) ? frontMatter.lines().toList().size() + 3 : 1;
        var lines = frontMatter.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(field + ":")) {
                line = i + 2;
            }
        }
        return new ContentFlaw(line, reason, field);
    }

    private static byte[] bytes(Path path) throws ContentFlaw {
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new ContentFlaw(1, Reason.TOO_LARGE, String.valueOf(MAX_BYTES));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new ContentFlaw(1, Reason.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private static String text(byte[] bytes) throws ContentFlaw {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new ContentFlaw(1, Reason.UNREADABLE, "UTF-8");
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr() + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
