package org.askwell.downloads;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.downloads.Entitlement.Point;
import org.askwell.downloads.Entitlement.Reason;
import org.askwell.downloads.grants.GrantMessages;
import org.askwell.web.Messages;

/** Says a decision in words, for programs; pages say it with the same messages. */
@ApplicationScoped
public class EntitlementWords {

    @Inject
    Messages texts;

    /**
     * One thing that was looked at, in the reader's language.
     *
     * @param met whether it speaks for the download
     * @param day since when, until when or from when on, or null
     */
    public record Line(Reason reason, boolean met, LocalDate day, String text) {}

    /** @return everything that was looked at, at least what decided */
    public List<Line> explanation(Entitlement entitlement) {
        List<Point> points = entitlement.points().isEmpty() ? List.of(entitlement.decisive()) : entitlement.points();
        return points.stream()
                .map(point -> new Line(point.reason(), point.met(), point.day(), text(point)))
                .toList();
    }

    /** @return why, and what to do about it */
    public String sentence(Entitlement entitlement) {
        String why = text(entitlement.decisive());
        return entitlement.allowed() ? why : why + " " + next(entitlement);
    }

    /** @return what the reader can do to get the patch; empty if it is there to be had */
    public String next(Entitlement entitlement) {
        return entitlement.allowed() ? "" : texts.of(GrantMessages.class).next(entitlement.reason());
    }

    private String text(Point point) {
        String why = texts.of(DownloadsMessages.class).reason(point.reason());
        return point.day() == null
                ? why
                : why + " "
                        + texts.of(GrantMessages.class)
                                .day(point.time(), point.day().toString());
    }
}
