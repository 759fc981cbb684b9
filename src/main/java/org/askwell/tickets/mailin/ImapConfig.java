package org.askwell.tickets.mailin;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mailbox that mails are fetched from. */
@ConfigMapping(prefix = "askwell.mail-in.imap")
public interface ImapConfig {

    /** The IMAP server; unset means that no mailbox is looked at. */
    Optional<String> host();

    /** Its port, 1–65535. */
    @WithDefault("993")
    int port();

    /** Whether the connection is encrypted from its beginning; {@code false} only for a server on the same machine. */
    @WithDefault("true")
    boolean tls();

    /** The name to log in with. */
    Optional<String> username();

    /** The password to log in with. */
    Optional<String> password();

    /** The folder that mails are fetched from. */
    @WithDefault("INBOX")
    String folder();

    /** The folder that mails are moved to when the portal has them; it is made if it is missing. */
    @WithDefault("Askwell")
    String taken();
}
