package org.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.tickets.mailin.MailStories;

/** What comes in beside the portal's own pages, and what is decided about it. */
final class PageIntake {

    private static final String STRANGE_MAIL =
            """
            From: "A stranger with a long name" <stranger.with-a-long-address@elsewhere-in-the-world.example>
            Subject: =?utf-8?B?6K+356S65aaC5L2V55m76K6w5paw55qE6IGU57O75Lq6?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b

            Please tell me how to become known to you. harbor
            --b
            Content-Disposition: attachment; filename="a-rather-long-name-of-a-log-file-20261118.log"

            boom
            --b--
            """;

    private static String quoted;

    private PageIntake() {}

    static void make() {
        MailStories.arrive(STRANGE_MAIL);
        emergencies();
        quoted = quote();
        PageLinks.make();
        PageTriage.make();
    }

    static void addTo(Map<Cast, List<String>> pages) {
        add(pages, Cast.TOM, "/tickets/" + quoted + "/quote", "/tickets/" + quoted);
        add(
                pages,
                Cast.SUE,
                "/desk?view=all&q=QL-0001 -> main tbody a",
                "/desk?view=all&q=QL-0002 -> main tbody a",
                "/desk/charges",
                "/desk/charges?charge=agreed",
                "/desk/tickets/" + quoted + "/charge",
                "/desk/mails",
                "/desk/mails?fate=dismissed",
                "/desk/mails -> main tbody a",
                "/desk/intake?q=harbor",
                "/desk/intake?q=nobody-at-all",
                "/desk/intake?q=harbor -> main .rows a",
                "/desk/intake/request?organisation=northfield");
        PageLinks.addTo(pages);
        PageTriage.addTo(pages);
    }

    private static void add(Map<Cast, List<String>> pages, Cast person, String... paths) {
        var all = new ArrayList<String>(pages.get(person));
        all.addAll(List.of(paths));
        pages.put(person, all);
    }

    /** A solved emergency whose records are missing; another one waits for its backup. */
    private static void emergencies() {
        PageTickets.ticket(Map.of("severity", "A", "errorCode", "QL-0001"));
        String solved = PageTickets.ticket(Map.of("severity", "A", "errorCode", "QL-0002"));
        PageObjects.post(Cast.SAM, "/api/v1/tickets/" + solved + "/backup", Map.of("text", "On the second disk"), 200);
        PageObjects.post(Cast.SAM, "/api/v1/tickets/" + solved + "/resolution", Map.of("text", "Restored."), 200);
    }

    /** One out of warranty, with a quote that the customer's manager has to answer. */
    private static String quote() {
        String number = PageTickets.ticket(Map.of("product", "report", "errorCode", "QL-0003"));
        String charge = "/desk/tickets/" + number + "/charge";
        Browser.loggedInAs(Cast.SUE)
                .post(
                        charge,
                        charge + "/quote",
                        Map.of("amount", "1200.50", "currency", "CNY", "terms", "Two days on site."));
        return number;
    }
}
