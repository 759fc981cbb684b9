package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The searchable text of an upload: the beginning of logs and other plain text, in UTF-8 or else GB 18030. */
final class TextInside {

    private static final int READ_BYTES = 200_000;

    private TextInside() {}

    /** @return the text without control characters, or null if there is none */
    static String of(Path content, String mediaType) throws IOException {
        if (!MediaTypes.TEXT.equals(mediaType)) {
            return null;
        }
        try (InputStream source = Files.newInputStream(content)) {
            byte[] start = source.readNBytes(READ_BYTES);
            return decode(start).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        }
    }

    private static String decode(byte[] bytes) {
        int whole = bytes.length;
        for (int cut = 0; cut < 4 && cut <= whole; cut++) {
            try {
                return strict(bytes, whole - cut, StandardCharsets.UTF_8);
            } catch (CharacterCodingException e) {
                // A character may be cut in two at the end of what was read.
            }
        }
        return new String(bytes, Charset.forName("GB18030"));
    }

    private static String strict(byte[] bytes, int length, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
    }
}
