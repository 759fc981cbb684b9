package org.askwell.downloads.receipts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.customers.Installed;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServers.class)
class ReceiptRemindersTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    /** What was announced, for looking at it afterwards. */
    @ApplicationScoped
    static class Reminders {
        static final List<PatchReminded> SEEN = new CopyOnWriteArrayList<>();

        void reminded(@Observes PatchReminded event) {
            SEEN.add(event);
        }
    }

    @Inject
    ReceiptReminders reminders;

    @BeforeEach
    void gate_is_old_enough_for_the_patches() {
        Installed.atCustomer("harbor-bureau", "gate", "2.7");
    }

    @Test
    void who_has_not_reported_an_installation_is_reminded_once() {
        String open = Patches.published("gate", CONTENT);
        String done = Patches.published("gate", CONTENT);
        Login.as(Cast.TOM)
                .post("/api/v1/patches/" + done + "/installation")
                .then()
                .statusCode(200);

        runIn(Duration.ofDays(13));
        assertThat(reminded(open)).isZero();

        runIn(Duration.ofDays(15));
        runIn(Duration.ofDays(16));
        assertThat(reminded(open)).isEqualTo(1);
        assertThat(reminded(done)).isZero();
        assertThat(Login.as(Cast.TOM).get("/api/v1/notifications").jsonPath().getList("items.kind"))
                .contains("PATCH_REMINDER");
    }

    @AfterEach
    void gate_is_as_old_as_it_was() {
        Installed.atCustomer("harbor-bureau", "gate", "2.7");
    }

    private void runIn(Duration time) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), time), Clock.class);
        reminders.run();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    /** @return how often the harbour bureau was reminded of the patch */
    private static long reminded(String key) {
        return Reminders.SEEN.stream()
                .filter(event ->
                        event.key().equals(key) && event.organisations().contains("harbor-bureau"))
                .count();
    }
}
