package org.askwell.feedback.opinions;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.askwell.web.FormErrors;

/**
 * What is entered as an opinion, not yet checked.
 *
 * @param kind a name of {@link OpinionKind}
 * @param subject a name of {@link OpinionSubject}
 * @param ticket the number of a ticket, or empty
 * @param person the user name of somebody of support, or empty; without effect for other subjects
 */
record OpinionFacts(String kind, String subject, String ticket, String person, String text) {

    static final int TEXT = 5_000;

    static OpinionFacts blank(String ticket) {
        return new OpinionFacts("", ticket.isEmpty() ? "" : OpinionSubject.TICKET.name(), ticket, "", "");
    }

    /** @return the same without what stands around it */
    OpinionFacts stripped() {
        return new OpinionFacts(kind.strip(), subject.strip(), ticket.strip(), person.strip(), text.strip());
    }

    FormErrors errors(Viewer viewer, OpinionMessages words) {
        var errors = FormErrors.none();
        if (OpinionKind.named(kind).isEmpty()) {
            errors.add("kind", words.errorKind());
        }
        if (OpinionSubject.named(subject).isEmpty()) {
            errors.add("subject", words.errorSubject());
        }
        if (ticket.isEmpty() ? aboutTicket() : Ticket.visibleTo(viewer, ticket).isEmpty()) {
            errors.add("ticket", words.errorTicket());
        }
        if (aboutPerson() && Supporters.of(viewer).stream().noneMatch(known -> known.username.equals(person))) {
            errors.add("person", words.errorPerson());
        }
        return errors.text("text", text, TEXT, words.errorText(), words.errorTooLong(TEXT));
    }

    boolean aboutTicket() {
        return OpinionSubject.TICKET.name().equals(subject);
    }

    boolean aboutPerson() {
        return OpinionSubject.PERSON.name().equals(subject);
    }
}
