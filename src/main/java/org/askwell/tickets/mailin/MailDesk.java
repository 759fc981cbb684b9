package org.askwell.tickets.mailin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.tickets.MessageText;
import org.askwell.tickets.intake.CallerSearch;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.askwell.web.Page;

/** What support sees of the mails that came in. */
@ApplicationScoped
class MailDesk {

    @Inject
    MailRecords records;

    @Inject
    CallerSearch callers;

    @Inject
    MailInConfig config;

    @Transactional
    Page<MailRow> list(Fate fate, int number, int size) {
        return IncomingMail.page(fate, number, size).map(MailRow::of);
    }

    Map<Fate, Long> counts() {
        var counts = new EnumMap<Fate, Long>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(fate, IncomingMail.in(fate));
        }
        return counts;
    }

    /**
     * @param words whom to look for; the sender's address if blank
     * @throws NotFoundException if there is no such mail
     */
    @Transactional
    MailPage page(Long id, String words, int number) {
        IncomingMail kept = mail(id);
        String wanted = words.isBlank() && kept.sender != null ? kept.sender : words;
        boolean small = kept.size <= config.maxSize().asLongValue();
        ReadMail mail = small ? records.read(kept) : null;
        return new MailPage(
                MailRow.of(kept),
                kept.errorClass,
                kept.handledBy == null ? null : kept.handledBy.name,
                kept.handledAt,
                mail == null ? List.of() : MessageText.paragraphs(mail.text()),
                mail == null
                        ? List.of()
                        : mail.enclosures().stream().map(MailPage.Inside::of).toList(),
                kept.fate.undecided() && small,
                wanted,
                kept.fate.undecided() ? callers.find(wanted, number) : new Page<>(List.of(), 1, 1, 0));
    }

    /**
     * @return what the mail says; empty if it is too large to be read
     * @throws NotFoundException if there is no such mail
     */
    @Transactional
    String text(Long id) {
        IncomingMail kept = mail(id);
        return kept.size <= config.maxSize().asLongValue() ? records.read(kept).text() : "";
    }

    IncomingMail mail(Long id) {
        return IncomingMail.<IncomingMail>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
