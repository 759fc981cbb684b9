package org.askwell.tickets.mailin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.files.FilesConfig;
import org.askwell.files.Uploads;
import org.askwell.tickets.Channel;
import org.askwell.tickets.NewTicket;
import org.askwell.tickets.Reception;
import org.askwell.tickets.Reply;
import org.askwell.tickets.Severity;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.Tickets;
import org.askwell.tickets.TicketsConfig;

/** Writes what a mail says into tickets. What does not fit is told in the text; the mail itself is kept whole. */
@ApplicationScoped
class MailTickets {

    private static final int TITLE_CHARACTERS = 200;
    private static final int NOTE_CHARACTERS = 1_000;
    private static final Pattern MARKS = Pattern.compile(
            "^(\\s*((re|aw|sv|fw|fwd|回复|答复|答覆|转发|轉寄|回覆)\\s*[:：]|\\[AW-\\d+]))+\\s*", Pattern.CASE_INSENSITIVE);

    @Inject
    Tickets tickets;

    @Inject
    TicketsConfig config;

    @Inject
    Uploads uploads;

    @Inject
    FilesConfig files;

    /** What a mail adds to a ticket. */
    record Content(String text, List<UUID> files) {}

    /**
     * @param recordedBy who of support decided that it is one, or null
     * @param before the finished ticket that the mail answers, or null
     * @return the new ticket's number
     */
    String open(ReadMail mail, Account requester, Account recordedBy, Ticket before) {
        MailInMessages words = words(requester.language);
        Content content = content(mail, requester);
        String text = before == null ? content.text() : words.follows(before.number) + "\n\n" + content.text();
        return tickets.open(
                        new NewTicket(
                                requester,
                                title(mail, words),
                                PlainText.cut(text, Reply.MAX_TEXT),
                                null,
                                null,
                                null,
                                Severity.C,
                                null,
                                content.files(),
                                null),
                        new Reception(Channel.MAIL, recordedBy))
                .number;
    }

    private static String title(ReadMail mail, MailInMessages words) {
        String subject = MARKS.matcher(mail.subject()).replaceFirst("").strip();
        String line =
                subject.isEmpty() ? mail.text().lines().findFirst().orElse("").strip() : subject;
        return line.isEmpty() ? words.noSubject() : PlainText.cut(line, TITLE_CHARACTERS);
    }

    /** @param owner whose files they become */
    Content content(ReadMail mail, Account owner) {
        MailInMessages words = words(owner.language);
        var taken = new ArrayList<UUID>();
        var notes = new ArrayList<String>();
        for (Enclosure enclosure : mail.enclosures()) {
            if (taken.size() < config.maxFiles()
                    && enclosure.content().length <= files.maxSize().asLongValue()) {
                taken.add(take(enclosure, owner));
            } else {
                notes.add(words.fileLeftOut(PlainText.cut(enclosure.name(), TITLE_CHARACTERS)));
            }
        }
        if (mail.leftOut() > 0) {
            notes.add(words.partsLeftOut(mail.leftOut()));
        }
        return new Content(text(mail, notes, words), taken);
    }

    private static String text(ReadMail mail, List<String> notes, MailInMessages words) {
        String remarks = PlainText.cut(String.join("\n", notes), NOTE_CHARACTERS);
        int room = Reply.MAX_TEXT - NOTE_CHARACTERS - words.shortened().length() - 10;
        String text = mail.text();
        if (text.codePointCount(0, text.length()) > room) {
            text = PlainText.cut(text, room) + "\n\n" + words.shortened();
        }
        if (text.isBlank()) {
            text = words.noText();
        }
        return remarks.isEmpty() ? text : remarks + "\n\n" + text;
    }

    private UUID take(Enclosure enclosure, Account owner) {
        try {
            return uploads.take(new ByteArrayInputStream(enclosure.content()), enclosure.name(), owner.id).id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MailInMessages words(Language language) {
        return language == Language.EN
                ? MessageBundles.get(MailInMessages.class)
                : MessageBundles.get(MailInMessages.class, Localized.Literal.of(language.tag()));
    }
}
