package org.askwell.downloads.trust;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The keys that sign the manifests of patches. */
@ConfigMapping(prefix = "askwell.downloads.signing")
public interface SigningConfig {

    /**
     * The folder of the private keys, which all nodes share. A key of your own, put there as {@code next.pem} ({@code
     * openssl genpkey -algorithm ed25519}), is taken at the first start or the next replacement instead of a new one.
     */
    @WithDefault("data/keys")
    Path folder();

    /**
     * How long a replaced key goes on signing beside its successor. Verifiers that do not run in this time need the new
     * public key by hand; {@code PT0S} after a key was stolen.
     */
    @WithDefault("P14D")
    Duration overlap();
}
