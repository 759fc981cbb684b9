package org.askwell.feedback.opinions;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An opinion as its author or a supervisor sees it.
 *
 * @param author the author's name
 * @param ticket the number of the ticket it is about, or null
 * @param person the name of the person of support it is about, or null; nobody but author and supervisors learns it
 * @param dueAt until when the next step is promised
 * @param answeredBy a name, as {@code settledBy}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpinionView(
        String number,
        int version,
        OpinionKind kind,
        OpinionSubject subject,
        OpinionState state,
        String author,
        String organisation,
        String ticket,
        String person,
        String text,
        Instant createdAt,
        Instant answerBy,
        Instant settleBy,
        Instant dueAt,
        boolean late,
        String answer,
        String answeredBy,
        Instant answeredAt,
        String outcome,
        String settledBy,
        Instant settledAt) {

    private static final int EXCERPT = 120;

    static OpinionView of(Opinion opinion, Instant now) {
        return new OpinionView(
                opinion.number,
                opinion.version,
                opinion.kind,
                opinion.subject,
                opinion.state(),
                opinion.author.name,
                opinion.organisationCode,
                opinion.ticketNumber,
                opinion.subject == OpinionSubject.PERSON ? opinion.concerned.name : null,
                opinion.body,
                opinion.createdAt,
                opinion.answerBy,
                opinion.settleBy,
                opinion.dueAt(),
                opinion.lateAt(now),
                opinion.answer,
                opinion.answeredBy == null ? null : opinion.answeredBy.name,
                opinion.answeredAt,
                opinion.outcome,
                opinion.settledBy == null ? null : opinion.settledBy.name,
                opinion.settledAt);
    }

    /** @return the first line, or as much of it as a list has room for */
    public String excerpt() {
        String line = text.lines().findFirst().orElse(text);
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
