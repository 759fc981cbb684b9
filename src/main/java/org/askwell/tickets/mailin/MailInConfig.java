package org.askwell.tickets.mailin;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How mails come in. */
@ConfigMapping(prefix = "askwell.mail-in")
public interface MailInConfig {

    /**
     * The address that customers write to, for example {@code help@example.com}. Mails about tickets then carry it with a
     * token (`help+TOKEN@example.com`), so that they can be answered; unset means they say nothing about answering.
     */
    Optional<String> address();

    /** A folder from which every file is taken in as one mail, and then removed; unset means there is none. */
    Optional<Path> maildrop();

    /** How often mails are fetched, for example {@code 30s}; {@code off} fetches none. */
    @WithDefault("30s")
    String every();

    /** The largest mail that is read; a larger one is kept whole for somebody of support to look at. */
    @WithDefault("40M")
    MemorySize maxSize();

    /** How many mails of one sender become tickets or replies in an hour; what comes on top waits in a list (T20, T28). */
    @WithDefault("20")
    int mailsPerHour();
}
