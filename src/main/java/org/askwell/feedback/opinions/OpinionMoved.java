package org.askwell.feedback.opinions;

/**
 * An opinion has got further, or should have.
 *
 * @param concernedId who of support it is about and must not be told, or null
 * @param words what was written at this step, or null
 */
public record OpinionMoved(Step step, String number, OpinionKind kind, Long authorId, Long concernedId, String words) {

    /** What happened. */
    public enum Step {
        GIVEN,
        ANSWERED,
        SETTLED,
        /** Nobody has answered it, or told what was done, within the promised time. */
        OVERDUE
    }

    static OpinionMoved of(Step step, Opinion opinion, String words) {
        return new OpinionMoved(
                step,
                opinion.number,
                opinion.kind,
                opinion.author.id,
                opinion.concerned == null ? null : opinion.concerned.id,
                words);
    }
}
