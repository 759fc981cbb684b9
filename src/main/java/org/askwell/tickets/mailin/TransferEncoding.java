package org.askwell.tickets.mailin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;

/**
 * How the bytes of a part travelled (RFC 2045). What is not as it should be is passed over: the usual encodings are decoded
 * here, as those of the mail library stop at the first fault and are looked up anew for each part.
 */
final class TransferEncoding {

    private TransferEncoding() {}

    /** @param encoding in small letters; of an unknown one the bytes are taken as they are */
    static byte[] decode(byte[] raw, String encoding) {
        return switch (encoding) {
            case "base64" -> base64(raw);
            case "quoted-printable" -> quotedPrintable(raw);
            case "uuencode", "x-uuencode", "x-uue" -> uuencode(raw, encoding);
            default -> raw;
        };
    }

    static byte[] base64(byte[] raw) {
        var letters = new byte[raw.length];
        int count = 0;
        for (byte each : raw) {
            boolean letter = each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z';
            if (letter || each >= '0' && each <= '9' || each == '+' || each == '/') {
                letters[count++] = each;
            }
        }
        // A last letter alone carries no whole byte.
        return Base64.getDecoder().decode(Arrays.copyOf(letters, count % 4 == 1 ? count - 1 : count));
    }

    static byte[] quotedPrintable(byte[] raw) {
        var bytes = new ByteArrayOutputStream(raw.length);
        int i = 0;
        while (i < raw.length) {
            int soft = raw[i] == '=' ? softBreak(raw, i + 1) : -1;
            int code = raw[i] == '=' && i + 2 < raw.length ? hex(raw[i + 1], raw[i + 2]) : -1;
            if (soft >= 0) {
                i = soft;
            } else if (code >= 0) {
                bytes.write(code);
                i += 3;
            } else {
                bytes.write(raw[i]);
                i++;
            }
        }
        return bytes.toByteArray();
    }

    /** @return where the text goes on behind the end of the line, or -1 if the line does not end there */
    private static int softBreak(byte[] raw, int from) {
        int i = from;
        while (i < raw.length && (raw[i] == ' ' || raw[i] == '\t' || raw[i] == '\r')) {
            i++;
        }
        return i == raw.length ? i : raw[i] == '\n' ? i + 1 : -1;
    }

    /** @return the byte, or -1 if these are no hexadecimal digits */
    static int hex(int first, int second) {
        int high = Character.digit(first, 16);
        int low = Character.digit(second, 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static byte[] uuencode(byte[] raw, String encoding) {
        try (InputStream decoded = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
            return decoded.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException broken) {
            return raw;
        }
    }
}
