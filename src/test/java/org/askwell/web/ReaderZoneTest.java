package org.askwell.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Times on pages are those of the reader's own clock. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ReaderZoneTest {

    private static final String INVITATIONS = "/api/v1/organisations/harbor-bureau/invitations";

    @Test
    void times_are_shown_in_the_readers_zone_or_else_in_the_configured_one() {
        Login.as(Cast.TOM)
                .body(Map.of("email", "zone@harbor.example"))
                .post(INVITATIONS)
                .then()
                .statusCode(201);
        Instant until = Instant.parse(Login.as(Cast.TOM).get(INVITATIONS).path("items[0].expiresAt"));

        assertThat(pageIn("Pacific/Kiritimati")).contains(shown(until, ZoneId.of("Pacific/Kiritimati")));
        assertThat(pageIn("Pacific/Pago_Pago")).contains(shown(until, ZoneId.of("Pacific/Pago_Pago")));
        assertThat(pageIn("Not/AZone")).contains(shown(until, ZoneId.systemDefault()));
        assertThat(Browser.loggedInAs(Cast.TOM).get("/account/colleagues").asString())
                .contains(shown(until, ZoneId.systemDefault()));
    }

    private static String pageIn(String zone) {
        return Browser.loggedInAs(Cast.TOM)
                .keeping("askwell-zone", zone)
                .get("/account/colleagues")
                .asString();
    }

    private static String shown(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.ENGLISH)
                .withZone(zone)
                .format(time);
    }
}
