package org.askwell;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.askwell.changes.ChangeState;
import org.askwell.changes.ChangeStories;
import org.askwell.testsupport.Cast;

/**
 * Changes at the points where their pages look different.
 *
 * @param asked for, not yet confirmed
 * @param approved ready to be announced by Li
 * @param tested with criteria to confirm
 * @param released to be signed
 */
record PageChanges(String asked, String accepted, String approved, String tested, String released) {

    /** The page of the signature comes first, as it asks for a login of just now. */
    Map<Cast, List<String>> pages() {
        return Map.of(
                Cast.TOM,
                List.of("/changes/" + released + "/signature", "/changes/" + tested, "/changes/" + asked),
                Cast.MEI,
                List.of("/changes", "/changes/new"),
                Cast.LI,
                List.of(
                        "/changes?progress=turn",
                        "/changes?progress=all&q=nothing-fits",
                        "/changes/" + accepted,
                        "/changes/" + approved,
                        "/changes/" + released + "/record"));
    }

    void addTo(Map<Cast, List<String>> pages) {
        pages().forEach((person, paths) -> pages.merge(person, paths, PageChanges::after));
    }

    private static List<String> after(List<String> others, List<String> own) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }

    static PageChanges make() {
        return new PageChanges(
                ChangeStories.request(Cast.MEI, "凭证列表按日期排序，并显示 <b>合计</b> " + "x".repeat(90)),
                ChangeStories.at(ChangeState.ACCEPTED),
                ChangeStories.at(ChangeState.APPROVED),
                ChangeStories.at(ChangeState.TESTED),
                ChangeStories.at(ChangeState.RELEASED));
    }
}
