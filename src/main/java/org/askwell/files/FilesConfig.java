package org.askwell.files;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where uploaded files are kept and how large they may be. */
@ConfigMapping(prefix = "askwell.files")
public interface FilesConfig {

    /** The folder of the file store. Moving it means moving its content too. With a bucket it only holds uploads on their way. */
    @WithDefault("data/files")
    Path folder();

    /** The largest attachment that is accepted; raising it also needs {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("25M")
    MemorySize maxSize();

    /**
     * When the store is compared with what refers to it, in Quartz's cron notation and the server's time zone; {@code off}
     * for never.
     */
    @WithDefault("0 0 4 * * ?")
    String checkAt();
}
