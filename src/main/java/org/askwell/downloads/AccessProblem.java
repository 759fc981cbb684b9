package org.askwell.downloads;

import java.util.List;

/**
 * Why somebody does not get a patch, as RFC 9457 wants it.
 *
 * @param type about:blank, as the status says it all
 * @param detail what decided, and what to do about it
 * @param explanation everything that was looked at (RFC 9457, 3.2)
 */
public record AccessProblem(
        String type, String title, int status, String detail, List<EntitlementWords.Line> explanation) {

    static final int STATUS = 403;

    static AccessProblem of(String title, Entitlement entitlement, EntitlementWords words) {
        return new AccessProblem(
                "about:blank", title, STATUS, words.sentence(entitlement), words.explanation(entitlement));
    }
}
