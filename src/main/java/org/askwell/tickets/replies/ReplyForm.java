package org.askwell.tickets.replies;

import org.jboss.resteasy.reactive.RestForm;

/** The fields of the page where a canned reply is written. */
public class ReplyForm {

    @RestForm
    String title;

    @RestForm
    String bodyEn;

    @RestForm
    String bodyZh;

    @RestForm
    boolean shared;

    @RestForm
    Integer version;

    ReplyFacts facts() {
        return new ReplyFacts(text(title), text(bodyEn), text(bodyZh), shared, version);
    }

    private static String text(String field) {
        return field == null ? "" : field;
    }
}
