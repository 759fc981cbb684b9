package org.askwell.downloads.trust;

import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The keys against the vectors of RFC 8032, 7.1. */
class SigningKeyTest {

    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final String OF_NOTHING = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
            + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    private static SigningKey known() {
        byte[] encoded = HexFormat.of().parseHex("302e020100300506032b657004220420" + SECRET);
        return SigningKey.read("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(encoded) + "\n-----END PRIVATE KEY-----\n");
    }

    @Test
    void a_private_key_gives_its_public_key_and_its_signature() {
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(known().publicKey()), 10, 42))
                .isEqualTo(PUBLIC);
        String[] lines = known().sign("", "comment").split("\n");
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(lines[1]), 10, 74))
                .isEqualTo(OF_NOTHING);
        assertThat(lines[2]).isEqualTo("trusted comment: comment");
    }

    @Test
    void a_key_is_the_same_after_it_was_written_and_read() {
        SigningKey key = SigningKey.generate();

        SigningKey read = SigningKey.read(key.pem());

        assertThat(read.publicKey()).isEqualTo(key.publicKey());
        assertThat(read.id()).isEqualTo(key.id()).matches("[0-9A-F]{16}");
        assertThat(read.sign("x", "y")).isEqualTo(key.sign("x", "y"));
    }

    @Test
    void what_is_no_key_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> SigningKey.read("c2VjcmV0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2Vj");
    }
}
