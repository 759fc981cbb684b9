package org.askwell;

import java.nio.file.Path;

import org.askwell.standalone.StandaloneConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {

    private static final String OF_THE_PORTAL = "askwell.tickets.alarms-every";
    private static final String OF_THE_START = "askwell.data";

    @AfterEach
    void forget() {
        System.clearProperty(OF_THE_PORTAL);
        System.clearProperty(OF_THE_START);
    }

    @Test
    void a_setting_of_the_portal_on_the_command_line_does_not_stop_the_start() {
        System.setProperty(OF_THE_PORTAL, "1s");
        System.setProperty(OF_THE_START, "elsewhere");

        assertThat(Main.configuration().getConfigMapping(StandaloneConfig.class).data())
                .isEqualTo(Path.of("elsewhere"));
    }
}
