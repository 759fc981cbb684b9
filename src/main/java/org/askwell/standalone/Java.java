package org.askwell.standalone;

import java.nio.file.Path;

/** The Java runtime this portal runs on, for its children. */
final class Java {

    private Java() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static String executable() {
        return Path.of(home(), "bin", "java").toString();
    }
}
