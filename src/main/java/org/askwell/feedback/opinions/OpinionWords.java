package org.askwell.feedback.opinions;

import io.quarkus.qute.TemplateExtension;

/** What there is to choose on the pages of opinions: {@code {opinionChoices:kinds}}. */
@TemplateExtension(namespace = "opinionChoices")
final class OpinionWords {

    private OpinionWords() {}

    static OpinionKind[] kinds() {
        return OpinionKind.values();
    }

    static OpinionSubject[] subjects() {
        return OpinionSubject.values();
    }
}
