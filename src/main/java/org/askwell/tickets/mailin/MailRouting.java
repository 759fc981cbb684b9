package org.askwell.tickets.mailin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.CustomerSide;
import org.askwell.tickets.Reply;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.mailin.IncomingMail.Fate;

/** Decides what becomes of a mail: a reply to the ticket it proves to answer, a new ticket, or work for support (R22). */
@ApplicationScoped
class MailRouting {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    MailInConfig config;

    @Inject
    ReplyAddress addresses;

    @Inject
    ReplyTokens tokens;

    @Inject
    Senders senders;

    @Inject
    CustomerSide customer;

    @Inject
    MailTickets tickets;

    @Inject
    Clock clock;

    /** Called inside the transaction in which the mail is put on record. */
    void route(IncomingMail kept, ReadMail mail) {
        Optional<Hindrance> stop = stop(mail);
        if (stop.isPresent()) {
            kept.hold(stop.get());
            return;
        }
        Senders.Found sender = senders.find(mail.sender().address());
        if (sender.account() == null) {
            kept.hold(sender.hindrance());
            return;
        }
        Optional<Ticket> answered = tokens.ticket(mail.tokens(), sender.account());
        Optional<Ticket> current = answered.map(Ticket::current).filter(ticket -> takes(ticket, sender.account()));
        if (current.isPresent()) {
            kept.became(Fate.CONTINUED, reply(current.get(), mail, sender.account()));
        } else {
            kept.became(Fate.OPENED, tickets.open(mail, sender.account(), null, answered.orElse(null)));
        }
    }

    private static boolean takes(Ticket ticket, Account sender) {
        return !ticket.state.finished()
                && ticket.openTo(sender)
                && (ticket.requester.id.equals(sender.id) || ticket.followedBy(sender.id));
    }

    private Optional<Hindrance> stop(ReadMail mail) {
        String sender = mail.sender().address();
        if (sender != null && addresses.own(sender)) {
            return Optional.of(Hindrance.OWN);
        }
        if (mail.hindrance() != null) {
            return Optional.of(mail.hindrance());
        }
        return sender != null && IncomingMail.from(sender, clock.instant().minus(HOUR)) >= config.mailsPerHour()
                ? Optional.of(Hindrance.TOO_MANY)
                : Optional.empty();
    }

    /** The requester decides about the ticket without any role, and a mail proves none. */
    private String reply(Ticket ticket, ReadMail mail, Account sender) {
        var writer = new Viewer(sender.id, sender.organisationCode, Set.of(), sender.language);
        MailTickets.Content content = tickets.content(mail, sender);
        customer.replyByMail(writer, ticket.number, new Reply(content.text(), content.files(), null));
        return ticket.number;
    }
}
