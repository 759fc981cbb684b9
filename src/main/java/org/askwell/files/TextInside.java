package org.askwell.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The searchable text of an upload: the beginning of logs and other plain text, in UTF-8 or else GB 18030. */
final class TextInside {

    /** How much of a file is read for its text. */
    static final int READ_BYTES = 200_000;

    private TextInside() {}

    /**
     * @param start the first {@link #READ_BYTES} of the file, or all of it
     * @return the text without control characters, or null if there is none
     */
    static String of(byte[] start, String mediaType) {
        return MediaTypes.TEXT.equals(mediaType) ? decode(start).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "") : null;
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
