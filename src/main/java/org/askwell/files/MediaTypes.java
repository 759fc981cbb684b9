package org.askwell.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;

/** What kind of file something is: by its first bytes, else by its name, and never one a browser would run (T14). */
final class MediaTypes {

    static final String TEXT = "text/plain";
    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** @param start the first bytes of the file */
    static String of(byte[] start, String name) throws IOException {
        try (var bytes = new BufferedInputStream(new ByteArrayInputStream(start))) {
            String sniffed = URLConnection.guessContentTypeFromStream(bytes);
            if (sniffed != null
                    && (sniffed.equals("image/png") || sniffed.equals("image/jpeg") || sniffed.equals("image/gif"))) {
                return sniffed;
            }
        }
        if (name.matches("(?i).+\\.(txt|log|csv|md|json|xml|yaml|yml|properties|sql|trace)")) {
            return TEXT;
        }
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf") ? "application/pdf" : UNKNOWN;
    }
}
