package org.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;

/** The pages of opinions, with something on each. */
final class PageOpinions {

    private static final String DESK = "/desk/opinions/";
    private static final String OWN = "/opinions/";

    private PageOpinions() {}

    /** @param closed the number of a ticket of mei's that sue has solved and that is closed and rated */
    static void addTo(Map<Cast, List<String>> pages, String closed) {
        String received = give("TICKET", closed);
        String answered = give("PLAN", "");
        answer(answered);
        String settled = give("PORTAL", "");
        answer(settled);
        PageObjects.post(Cast.SUE, "/api/v1" + OWN + settled + "/outcome", Map.of("text", "It is blue now. 已改"), 200);
        add(
                pages,
                Cast.MEI,
                "/opinions",
                "/opinions/new?ticket=" + closed,
                OWN + received,
                OWN + answered,
                OWN + settled);
        add(pages, Cast.TOM, "/opinions");
        add(
                pages,
                Cast.SUE,
                "/desk/opinions",
                "/desk/opinions?state=settled",
                DESK + answered,
                DESK + settled,
                "/desk/opinions/promises");
        add(pages, Cast.ROOT, DESK + received);
    }

    private static String give(String subject, String ticket) {
        return PageObjects.made(
                "/api/v1/opinions",
                Map.of(
                        "kind",
                        "SUGGESTION",
                        "subject",
                        subject,
                        "ticket",
                        ticket,
                        "text",
                        "Please-paint-it-in-a-colour-whose-name-is-rather-long-and-never-breaks 请换个颜色"),
                "number");
    }

    private static void answer(String number) {
        PageObjects.post(Cast.SUE, "/api/v1" + OWN + number + "/answer", Map.of("text", "Thank you. 谢谢"), 200);
    }

    private static void add(Map<Cast, List<String>> pages, Cast person, String... paths) {
        var all = new ArrayList<>(pages.getOrDefault(person, List.of()));
        all.addAll(List.of(paths));
        pages.put(person, all);
    }
}
