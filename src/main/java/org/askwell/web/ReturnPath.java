package org.askwell.web;

import java.net.URI;

/** An address to go back to, taken only if it is a path of this portal (T18). */
public final class ReturnPath {

    private ReturnPath() {}

    /** @return the path, or the home page for anything that could lead elsewhere */
    public static URI of(String wanted) {
        if (wanted == null || !wanted.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*")) {
            return URI.create("/");
        }
        try {
            return URI.create(wanted);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
