package org.askwell.tickets.mailin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a header (RFC 2047), also of headers that are encoded wrongly or not at all. Neighbours in one charset are
 * joined before they are read, because mail programs cut characters in two.
 */
final class HeaderText {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private HeaderText() {}

    /** @param raw each character one byte, as mails are read, or read already; may be null */
    static String decode(String raw) {
        if (raw == null) {
            return "";
        }
        String line = FOLD.matcher(plain(raw)).replaceAll(" ");
        return INVISIBLE.matcher(words(line)).replaceAll("").strip();
    }

    private static String plain(String raw) {
        boolean bytes = raw.chars().allMatch(character -> character <= 0xFF);
        return bytes && raw.chars().anyMatch(character -> character > 0x7F)
                ? MailCharset.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null)
                : raw;
    }

    private static String words(String line) {
        var text = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        String charset = null;
        int end = 0;
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String between = line.substring(end, word.start());
            boolean goesOn = charset != null && between.isBlank();
            if (!goesOn || !charset.equalsIgnoreCase(word.group(1))) {
                text.append(read(bytes, charset)).append(goesOn ? "" : between);
            }
            charset = word.group(1);
            bytes.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        return text.append(read(bytes, charset)).append(line.substring(end)).toString();
    }

    private static String read(ByteArrayOutputStream bytes, String charset) {
        String text = charset == null ? "" : MailCharset.decode(bytes.toByteArray(), charset);
        bytes.reset();
        return text;
    }

    private static byte[] bytes(String encoding, String content) {
        byte[] letters = content.getBytes(StandardCharsets.UTF_8);
        return "b".equalsIgnoreCase(encoding) ? TransferEncoding.base64(letters) : quoted(letters);
    }

    /** As quoted-printable, with underscores for spaces. */
    private static byte[] quoted(byte[] letters) {
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] == '_' ? (byte) ' ' : letters[i];
        }
        return TransferEncoding.quotedPrintable(letters);
    }
}
