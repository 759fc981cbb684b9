package org.askwell.tickets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.BadRequestException;

import org.askwell.accounts.Viewer;

/**
 * Which of the customer's tickets were asked for.
 *
 * @param words at most 200 characters, or empty
 */
public record TicketListing(Owner owner, Progress progress, String words) {

    /** Whose tickets. */
    public enum Owner {
        MINE,
        COLLEAGUES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws BadRequestException for anything else than the names in lower case */
        public static Owner fromString(String name) {
            return Choice.of(Owner.class, name);
        }
    }

    /** How far they are. */
    public enum Progress {
        OPEN(State.OPEN),
        RESOLVED(Set.of(State.RESOLVED)),
        FINISHED(Set.of(State.CLOSED, State.WITHDRAWN, State.MERGED)),
        ALL(Set.of());

        private final Set<State> states;

        Progress(Set<State> states) {
            this.states = states;
        }

        Set<State> states() {
            return states;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws BadRequestException for anything else than the names in lower case */
        public static Progress fromString(String name) {
            return Choice.of(Progress.class, name);
        }
    }

    TicketQuery query(Viewer viewer) {
        return TicketQuery.visibleTo(viewer)
                .openedBy(viewer, owner == Owner.MINE)
                .states(progress.states())
                .words(words);
    }

    TicketListing of(Owner other) {
        return new TicketListing(other, progress, words);
    }

    TicketListing of(Progress other) {
        return new TicketListing(owner, other, words);
    }

    /** @return the address of the list, to which a page number can be added */
    public String path() {
        return "/tickets?who=" + owner.key() + "&state=" + progress.key() + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    }
}
