package org.askwell.notifications;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.changes.ChangeState;
import org.askwell.changes.ChangeStories;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** R13, R17: each side learns of a change what it has to do, in its language. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeNewsTest {

    @Test
    void each_step_tells_whose_turn_it_is_and_a_release_everybody_at_the_customer() {
        MailBox box = MailBox.open();
        for (Cast person : Cast.values()) {
            Browser.loggedInAs(person);
        }
        String number = ChangeStories.at(ChangeState.RELEASED);

        told(Cast.TOM, number, "CHANGE_REQUESTED");
        told(Cast.LI, number, "CHANGE_CONFIRMED");
        told(Cast.SUE, number, "CHANGE_ASSESSED");
        told(Cast.MEI, number, "CHANGE_PLANNED");
        told(Cast.SAM, number, "CHANGE_BUILT");
        told(Cast.TOM, number, "CHANGE_TESTED");
        told(Cast.LI, number, "CHANGE_APPROVED");
        told(Cast.MEI, number, "CHANGE_ANNOUNCED");
        told(Cast.TOM, number, "CHANGE_ANNOUNCED");
        told(Cast.TOM, number, "CHANGE_RELEASED");
        Login.as(Cast.ANA).get("/api/v1/notifications").then().body("items.reference", not(hasItem(number)));

        assertThat(box.await("mei.lin@harbor-bureau.example", "[" + number + "] 变更即将发布")
                        .text())
                .contains("Vouchers come sorted")
                .contains("Ledger is off for a while")
                .contains("UTC");
        assertThat(box.await("tom.reed@harbor-bureau.example", "[" + number + "] 林梅 asks")
                        .text())
                .contains("/changes/" + number);
    }

    @Test
    void R18_both_sides_get_the_hash_of_what_was_signed() {
        MailBox box = MailBox.open();
        String number = ChangeStories.at(ChangeState.RELEASED);
        String signed = ChangeStories.read(Cast.TOM, number);
        ChangeStories.sign(Cast.TOM, number, "Tom Reed").statusCode(200);

        assertThat(box.await("tom.reed@harbor-bureau.example", "[" + number + "] Signed")
                        .text())
                .contains(signed);
        assertThat(box.await("li.agent@askwell.example", "[" + number + "] 已签署").text())
                .contains(signed);
    }

    private static void told(Cast person, String number, String kind) {
        Login.as(person)
                .get("/api/v1/notifications")
                .then()
                .body("items.findAll { it.reference == '" + number + "' }.kind", hasItem(kind));
    }
}
