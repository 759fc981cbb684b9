package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A process of its own that writes a content without end, to be killed meanwhile. */
final class SlowUpload {

    private SlowUpload() {}

    /** @param arguments the folder of the store */
    public static void main(String[] arguments) throws IOException {
        new FolderStore(Path.of(arguments[0])).write(new Endless(), Long.MAX_VALUE);
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.read(buffer, offset, Math.min(length, 4_096));
        }
    }
}
