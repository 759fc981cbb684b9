package org.askwell.tickets.merging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.files.StoredFile;
import org.askwell.files.Uploads;
import org.askwell.tickets.Message;
import org.askwell.tickets.MessageText;
import org.askwell.tickets.NewTicket;
import org.askwell.tickets.Reception;
import org.askwell.tickets.Reply;
import org.askwell.tickets.Severity;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketAttachment;
import org.askwell.tickets.Tickets;
import org.askwell.tickets.Visibility;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/**
 * Makes a ticket of its own from a reply of the customer that is about another problem. It is the writer's, it has copies of
 * the reply's files, and what is promised for it counts from when the reply came in (R7).
 */
@ApplicationScoped
public class SplitDesk {

    /** The longest title, in characters. */
    static final int TITLE_LENGTH = 200;

    @Inject
    Clock clock;

    @Inject
    Tickets tickets;

    @Inject
    Uploads uploads;

    @Inject
    Messages words;

    /**
     * A reply that can be split off.
     *
     * @param title what the new ticket may be called
     * @param version of the ticket it stands in
     */
    public record Offer(
            String number,
            int version,
            long messageId,
            String author,
            Instant at,
            String title,
            Severity severity,
            List<MessageText.Paragraph> text,
            List<String> files) {

        public Severity[] severities() {
            return Severity.values();
        }

        /** @return the same with what was typed */
        public Offer with(String typedTitle, Severity chosen) {
            return new Offer(number, version, messageId, author, at, typedTitle, chosen, text, files);
        }
    }

    /** @throws NotFoundException if there is no such reply of the customer */
    @Transactional
    public Offer offer(Viewer viewer, String number, long messageId) {
        Ticket ticket = Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        Message message = reply(ticket, messageId);
        return new Offer(
                ticket.number,
                ticket.version,
                message.id,
                message.author.name,
                message.at,
                cut(message.ownWords().lines().findFirst().orElse(ticket.title).strip(), TITLE_LENGTH),
                ticket.severity,
                MessageText.paragraphs(message.ownWords()),
                message.attachments.stream()
                        .map(attachment -> attachment.file.name)
                        .toList());
    }

    /**
     * @param title 1–{@value #TITLE_LENGTH} characters
     * @param seen the version of the ticket that the viewer saw, or null for any
     * @param errors takes what is wrong with the title; then nothing is made
     * @return the new ticket, or null
     * @throws NotFoundException if there is no such reply of the customer
     */
    @Transactional
    public Ticket split(
            Viewer viewer,
            String number,
            long messageId,
            String title,
            Severity severity,
            Integer seen,
            FormErrors errors) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        Ticket source = Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
        source.expectVersion(seen);
        Message message = reply(source, messageId);
        MergeMessages texts = words.of(MergeMessages.class);
        errors.text("title", title, TITLE_LENGTH, texts.errorTitle(), texts.errorTitleLong(TITLE_LENGTH));
        if (errors.any()) {
            return null;
        }
        Account by = Account.findById(viewer.accountId());
        Ticket made =
                tickets.open(wanted(source, message, title, severity), new Reception(message.channel, by, message.at));
        made.splitOff(source, by, clock.instant());
        return made;
    }

    private static Message reply(Ticket ticket, long messageId) {
        Optional<Message> found = Message.find(
                        "id = ?1 and ticket = ?2 and fromSupport = false and visibility = ?3",
                        messageId,
                        ticket,
                        Visibility.PUBLIC)
                .firstResultOptional();
        return found.orElseThrow(NotFoundException::new);
    }

    private NewTicket wanted(Ticket source, Message message, String title, Severity severity) {
        String from = inLanguageOf(message.author).splitFrom(source.number);
        return new NewTicket(
                message.author,
                title.strip(),
                cut(from + "\n\n" + message.ownWords(), Reply.MAX_TEXT),
                source.productCode,
                source.productVersion,
                null,
                severity,
                null,
                message.attachments.stream()
                        .map(attachment -> copy(attachment, message.author))
                        .toList(),
                null);
    }

    private UUID copy(TicketAttachment attachment, Account owner) {
        try {
            StoredFile copy = uploads.copy(attachment.file, owner.id);
            return copy.id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MergeMessages inLanguageOf(Account account) {
        return account.language == Language.EN
                ? MessageBundles.get(MergeMessages.class)
                : MessageBundles.get(MergeMessages.class, Localized.Literal.of(account.language.tag()));
    }

    private static String cut(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }
}
