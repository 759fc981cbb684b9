package org.askwell.files;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/** What kind of file something is: by its first bytes, else by its name, and never one a browser would run (T14). */
final class MediaTypes {

    static final String TEXT = "text/plain";
    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    static String of(Path content, String name) throws IOException {
        try (var start = new java.io.BufferedInputStream(Files.newInputStream(content))) {
            String sniffed = URLConnection.guessContentTypeFromStream(start);
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
