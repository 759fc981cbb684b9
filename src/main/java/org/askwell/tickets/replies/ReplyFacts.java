package org.askwell.tickets.replies;

import java.util.Collection;

import org.askwell.tickets.Reply;
import org.askwell.web.FormErrors;

/**
 * What is entered about a canned reply, not yet checked.
 *
 * @param shared whether everybody of support may use it
 * @param version the one that was edited, or null for a new reply
 */
public record ReplyFacts(String title, String bodyEn, String bodyZh, boolean shared, Integer version) {

    /** The longest title, in characters. */
    static final int TITLE_LENGTH = 80;

    static ReplyFacts none() {
        return new ReplyFacts("", "", "", false, null);
    }

    static ReplyFacts of(ReplyRow row) {
        return new ReplyFacts(row.title(), row.bodyEn(), row.bodyZh(), row.shared(), row.version());
    }

    void check(ReplyMessages words, FormErrors errors) {
        errors.text("title", title, TITLE_LENGTH, words.errorTitle(), words.errorTitleLong());
        if (bodyEn.isBlank() && bodyZh.isBlank()) {
            errors.add("bodyEn", words.errorBody());
        }
        check("bodyEn", bodyEn, words, errors);
        check("bodyZh", bodyZh, words, errors);
    }

    private static void check(String field, String body, ReplyMessages words, FormErrors errors) {
        if (body.codePointCount(0, body.length()) > Reply.MAX_TEXT) {
            errors.add(field, words.errorBodyLong(Reply.MAX_TEXT));
        }
        Collection<String> unknown = ReplyVariable.unknown(body);
        if (!unknown.isEmpty()) {
            errors.add(field, words.errorVariable(String.join(" ", unknown)));
        }
    }

    void copyTo(CannedReply reply) {
        reply.title = title.strip();
        reply.bodyEn = bodyEn.strip();
        reply.bodyZh = bodyZh.strip();
        reply.shared = shared;
    }
}
