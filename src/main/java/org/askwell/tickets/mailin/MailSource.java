package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;

import org.askwell.tickets.mailin.IncomingMail.Source;

/** Where mails wait until the portal has them. */
interface MailSource {

    /** Takes a mail. */
    interface Taker {

        /** @return whether the portal has the mail for good */
        boolean take(InputStream raw, Source source) throws IOException;
    }

    /**
     * Hands over what waits, and puts away what was taken; everything else stays.
     *
     * @throws IOException if the source cannot be reached
     */
    void deliver(Taker taker) throws IOException;
}
