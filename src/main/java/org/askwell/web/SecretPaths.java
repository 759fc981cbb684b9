package org.askwell.web;

import java.util.regex.Pattern;

/** Paths that are secrets, because whoever knows them may do something; they are written down nowhere (T23). */
public final class SecretPaths {

    /** Below it are the links that fetch a file. */
    public static final String LINKS = "/fetch/";

    /** Below it are the feeds of what somebody may see. */
    public static final String FEEDS = "/feeds/";

    private static final Pattern SECRET =
            Pattern.compile("^(/fetch/|/feeds/|/invitations/|/surveys/|/service-surveys/)[^/]+");

    private SecretPaths() {}

    /** @return the path as it may be logged */
    static String hidden(String path) {
        return SECRET.matcher(path).replaceFirst("$1…");
    }
}
