package org.askwell.changes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.BadRequestException;

import org.askwell.tickets.Choice;

/**
 * Which changes were asked for.
 *
 * @param state only those that are there, or null for any
 * @param product only those of the product with that code; blank for any
 * @param words what the number or the title has in it, at most 200 characters; blank for any
 */
public record ChangeListing(Progress progress, ChangeState state, String product, String words) {

    /** How far they are. */
    public enum Progress {
        OPEN,
        /** Those in which the viewer has the next step. */
        TURN,
        FINISHED,
        ALL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws BadRequestException for anything else than the names in lower case (T07) */
        public static Progress fromString(String name) {
            return Choice.of(Progress.class, name);
        }
    }

    static ChangeListing of(Progress progress, String state, String product, String words) {
        return new ChangeListing(
                progress, state.isBlank() ? null : Choice.of(ChangeState.class, state), product, words.strip());
    }

    ChangeListing of(Progress other) {
        return new ChangeListing(other, state, product, words);
    }

    public List<ChangeState> states() {
        return Arrays.asList(ChangeState.values());
    }

    /** @return the address of the list for another progress */
    public String path(Progress other) {
        return "/changes?progress=" + other.key() + "&product=" + encoded(product) + "&q=" + encoded(words) + "&state="
                + (state == null ? "" : state.name().toLowerCase(Locale.ROOT));
    }

    /** @return the address of the list, to which a page number can be added */
    public String path() {
        return path(progress) + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
