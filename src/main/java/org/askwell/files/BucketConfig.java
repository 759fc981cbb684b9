package org.askwell.files;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The bucket of an S3-compatible server in place of the folder. */
@ConfigMapping(prefix = "askwell.files.bucket")
public interface BucketConfig {

    /** The bucket, which exists already; unset means that files are kept in the folder. */
    Optional<String> name();

    /** The server's address, for example {@code https://s3.example.com}; unset means AWS. */
    Optional<URI> endpoint();

    /** The region requests are signed for; servers other than AWS mostly take any. */
    @WithDefault("us-east-1")
    String region();

    /** The access key; unset means where AWS programs look for it: environment, profile, the machine's role. */
    Optional<String> accessKey();

    /** The secret key of that access key. */
    Optional<String> secretKey();

    /** Whether the bucket is part of the path, as most servers other than AWS want it, and not of the host's name. */
    @WithDefault("true")
    boolean pathStyle();
}
