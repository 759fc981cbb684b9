package org.askwell.tickets.mailin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bytes of a mail, whatever the mail says about them (T29): declarations are often missing, unknown or wrong. Text
 * is never lost; what cannot be read becomes U+FFFD.
 */
final class MailCharset {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset JAPANESE = Charset.forName("x-windows-iso2022jp");
    private static final Charset LATIN = Charset.forName("windows-1252");

    /** Each name with the charset that contains it and is what programs write under that name. */
    private static final Map<String, Charset> WIDER = Map.ofEntries(
            Map.entry("gb2312", GB18030),
            Map.entry("gb-2312-80", GB18030),
            Map.entry("gbk", GB18030),
            Map.entry("x-gbk", GB18030),
            Map.entry("cp936", GB18030),
            Map.entry("euc-cn", GB18030),
            Map.entry("chinese", GB18030),
            Map.entry("big5", Charset.forName("Big5-HKSCS")),
            Map.entry("cn-big5", Charset.forName("Big5-HKSCS")),
            Map.entry("iso-2022-jp", JAPANESE),
            Map.entry("shift-jis", Charset.forName("windows-31j")),
            Map.entry("sjis", Charset.forName("windows-31j")),
            Map.entry("euc-kr", Charset.forName("x-windows-949")),
            Map.entry("ks-c-5601-1987", Charset.forName("x-windows-949")),
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("iso-8859-1", LATIN),
            Map.entry("latin1", LATIN));

    /** So few broken characters are a cut or an accident, not another charset. */
    private static final double ACCIDENT = 0.02;

    private MailCharset() {}

    /** @param declared what the mail says, or null */
    static String decode(byte[] bytes, String declared) {
        String name = declared == null
                ? ""
                : declared.strip().replaceAll("[\"']", "").replace('_', '-').toLowerCase(Locale.ROOT);
        if (name.startsWith("hz")) {
            return strict(hanzi(bytes), GB18030).orElseGet(() -> lenient(bytes, GB18030));
        }
        Optional<Charset> said = named(name);
        if (said.isPresent() && name.startsWith("utf-16")) {
            return lenient(bytes, said.get());
        }
        if (ascii(bytes)) {
            return lenient(bytes, escaped(bytes) ? said.orElse(JAPANESE) : StandardCharsets.US_ASCII);
        }
        return said.filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
                .map(charset -> as(bytes, charset))
                .orElseGet(() -> guess(bytes));
    }

    /** Text in UTF-8 is easily told from any other, so it is recognised under every name. */
    private static String as(byte[] bytes, Charset said) {
        boolean oneByte = said.canEncode() && said.newEncoder().maxBytesPerChar() == 1;
        Optional<String> utf8 =
                oneByte || threeByteCharacters(bytes) ? strict(bytes, StandardCharsets.UTF_8) : Optional.empty();
        return utf8.or(() -> strict(bytes, said)).orElseGet(() -> broken(bytes, said));
    }

    private static String broken(byte[] bytes, Charset said) {
        String text = lenient(bytes, said);
        long lost = text.chars().filter(character -> character == '\uFFFD').count();
        return lost <= Math.max(2, text.length() * ACCIDENT) ? text : guess(bytes);
    }

    private static String guess(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, GB18030))
                .orElseGet(() -> lenient(bytes, LATIN));
    }

    private static Optional<Charset> named(String name) {
        String plain = name.startsWith("iso-2022-jp") ? "iso-2022-jp" : name;
        if (WIDER.containsKey(plain)) {
            return Optional.of(WIDER.get(plain));
        }
        try {
            return plain.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean ascii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** @return whether there is the sign by which ISO 2022 changes to two-byte characters */
    private static boolean escaped(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }

    private static boolean threeByteCharacters(byte[] bytes) {
        for (byte each : bytes) {
            if ((each & 0xF0) == 0xE0) {
                return true;
            }
        }
        return false;
    }

    /** HZ (RFC 1843): GB 2312 without the eighth bit, between tildes with braces. */
    private static byte[] hanzi(byte[] bytes) {
        var gb = new ByteArrayOutputStream(bytes.length);
        int shift = 0;
        for (int i = 0; i < bytes.length; i++) {
            char next = i + 1 < bytes.length ? (char) bytes[i + 1] : ' ';
            if (bytes[i] == '~' && (next == '{' || next == '}')) {
                shift = next == '{' ? 0x80 : 0;
                i++;
            } else if (bytes[i] == '~' && next == '~') {
                gb.write('~');
                i++;
            } else {
                gb.write(bytes[i] < '!' ? bytes[i] : bytes[i] | shift);
            }
        }
        return gb.toByteArray();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
