package org.askwell.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecretPathsTest {

    @Test
    void T23_the_secret_part_of_a_path_is_left_out_and_nothing_else() {
        assertThat(SecretPaths.hidden("/fetch/abc-_9/a.zip")).isEqualTo("/fetch/…/a.zip");
        assertThat(SecretPaths.hidden("/invitations/abc/acceptance")).isEqualTo("/invitations/…/acceptance");
        assertThat(SecretPaths.hidden("/surveys/abc")).isEqualTo("/surveys/…");
        assertThat(SecretPaths.hidden("/service-surveys/abc")).isEqualTo("/service-surveys/…");
        assertThat(SecretPaths.hidden("/downloads/ledger-5.4.2")).isEqualTo("/downloads/ledger-5.4.2");
    }
}
