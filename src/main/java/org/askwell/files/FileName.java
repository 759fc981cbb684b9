package org.askwell.files;

/** Makes what a client calls a file safe to show and to send back in a header (T26). */
public final class FileName {

    private static final int MAX_CHARACTERS = 120;

    private FileName() {}

    /** @return the last part of the name without control characters, path signs and leading dots; never empty */
    public static String clean(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\":*?<>|]", "").strip().replaceAll("^\\.+", "");
        if (name.length() > MAX_CHARACTERS) {
            name = name.substring(name.length() - MAX_CHARACTERS);
        }
        return name.isEmpty() ? "file" : name;
    }
}
