package org.askwell.tickets.mailin;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What Outlook hides in {@code winmail.dat}, as Microsoft's MS-OXTNEF has it: a signature, a key, and then attributes of a
 * level, a name, a length, the content and a checksum. A file that breaks off says what it said before.
 *
 * @param text the plain text of the mail, or the empty string
 */
record WinMail(String text, List<Enclosure> enclosures) {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int KEY_BYTES = 2;
    private static final int CHECKSUM_BYTES = 2;

    private static final int BODY = 0x0002800C;
    private static final int CODE_PAGE = 0x00069007;
    private static final int NEXT_FILE = 0x00069002;
    private static final int FILE_TITLE = 0x00018010;
    private static final int FILE_DATA = 0x0006800F;

    static WinMail read(byte[] bytes) {
        var found = new Found();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (buffer.getInt() == SIGNATURE) {
                buffer.position(buffer.position() + KEY_BYTES);
                while (buffer.hasRemaining()) {
                    buffer.get();
                    found.take(buffer.getInt(), content(buffer));
                    buffer.position(buffer.position() + CHECKSUM_BYTES);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException brokenOff) {
            // What was read so far is all there is.
        }
        return found.all();
    }

    private static byte[] content(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        var content = new byte[length];
        buffer.get(content);
        return content;
    }

    private static final class Found {

        private final List<Enclosure> enclosures = new ArrayList<>();
        private byte[] body = {};
        private String charset;
        private byte[] title;
        private byte[] data;

        void take(int attribute, byte[] content) {
            switch (attribute) {
                case BODY -> body = content;
                case CODE_PAGE -> charset = content.length >= 4 ? "cp" + codePage(content) : null;
                case NEXT_FILE -> finish();
                case FILE_TITLE -> title = content;
                case FILE_DATA -> data = content;
                default -> {
                    // Of no use to a reader.
                }
            }
        }

        WinMail all() {
            finish();
            return new WinMail(words(body), List.copyOf(enclosures));
        }

        private void finish() {
            if (data != null) {
                enclosures.add(new Enclosure(title == null ? "" : words(title), data));
            }
            title = null;
            data = null;
        }

        private String words(byte[] content) {
            return MailCharset.decode(content, charset).replace("\0", "");
        }

        private static int codePage(byte[] content) {
            return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt();
        }
    }
}
