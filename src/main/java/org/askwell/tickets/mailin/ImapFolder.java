package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;

import org.askwell.tickets.mailin.IncomingMail.Source;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A folder of a mailbox. Mails that were taken are moved to another folder there. */
record ImapFolder(ImapConfig config) implements MailSource {

    private static final int AT_ONCE = 50;
    private static final String CONNECT_MILLISECONDS = "20000";
    private static final String ANSWER_MILLISECONDS = "60000";

    @Override
    public void deliver(Taker taker) throws IOException {
        String protocol = config.tls() ? "imaps" : "imap";
        var properties = new Properties();
        properties.setProperty("mail." + protocol + ".connectiontimeout", CONNECT_MILLISECONDS);
        properties.setProperty("mail." + protocol + ".timeout", ANSWER_MILLISECONDS);
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        // Reading a mail must not mark it as read: it is not taken yet.
        properties.setProperty("mail." + protocol + ".peek", "true");
        try (Store store = Session.getInstance(properties).getStore(protocol)) {
            store.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            deliver(store, taker);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private void deliver(Store store, Taker taker) throws MessagingException, IOException {
        Folder taken = store.getFolder(config.taken());
        if (!taken.exists()) {
            taken.create(Folder.HOLDS_MESSAGES);
        }
        try (Folder folder = store.getFolder(config.folder())) {
            folder.open(Folder.READ_WRITE);
            int waiting = Math.min(AT_ONCE, folder.getMessageCount());
            for (Message message : waiting == 0 ? new Message[0] : folder.getMessages(1, waiting)) {
                if (!message.isSet(Flags.Flag.DELETED) && taken(message, taker)) {
                    folder.copyMessages(new Message[] {message}, taken);
                    message.setFlag(Flags.Flag.DELETED, true);
                }
            }
        }
    }

    private static boolean taken(Message message, Taker taker) throws MessagingException, IOException {
        try (InputStream raw = ((IMAPMessage) message).getMimeStream()) {
            return taker.take(raw, Source.MAILBOX);
        }
    }
}
