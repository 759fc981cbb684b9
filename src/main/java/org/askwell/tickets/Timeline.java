package org.askwell.tickets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.askwell.accounts.Viewer;

/** Everything that was written in a ticket and happened to it, in order, as far as the reader may know. */
final class Timeline {

    /** These say what a message beside them says. */
    private static final Set<EventKind> SAID_BY_MESSAGE =
            EnumSet.of(EventKind.REPLIED, EventKind.NOTED, EventKind.OPENED);

    private Timeline() {}

    /**
     * @param articles finds an article that the reader may see by its key
     */
    static List<TimelineEntry> of(
            Ticket ticket, Viewer viewer, Function<String, Optional<KnowledgeDrafts.Link>> articles) {
        boolean notes = Ticket.readsNotes(viewer);
        List<Message> messages =
                Message.list("from Message m join fetch m.author where m.ticket = ?1 order by m.at, m.id", ticket);
        List<TicketAttachment> attachments = TicketAttachment.list(
                "from TicketAttachment a join fetch a.file where a.ticket = ?1 order by a.id", ticket);
        var entries = new ArrayList<TimelineEntry>();
        entries.add(description(ticket, attachments));
        messages.stream()
                .filter(message -> notes || !message.internal())
                .forEach(message -> entries.add(written(message, attachments, viewer.support())));
        TicketEvent.<TicketEvent>list(
                        "from TicketEvent e left join fetch e.by where e.ticket = ?1 order by e.at, e.id", ticket)
                .stream()
                .filter(event -> !SAID_BY_MESSAGE.contains(event.kind) && (notes || !event.kind.internal()))
                .forEach(event -> entries.add(happened(event, articles)));
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return entries;
    }

    private static TimelineEntry description(Ticket ticket, List<TicketAttachment> attachments) {
        return new TimelineEntry(
                TimelineEntry.Side.CUSTOMER,
                ticket.requester.name,
                ticket.createdAt,
                MessageText.paragraphs(own(ticket.channel, ticket.description)),
                MessageText.paragraphs(quoted(ticket.channel, ticket.description)),
                files(attachments, null),
                null,
                null,
                null,
                null);
    }

    private static TimelineEntry written(Message message, List<TicketAttachment> attachments, boolean desk) {
        TimelineEntry.Side side = message.internal()
                ? TimelineEntry.Side.NOTE
                : message.fromSupport ? TimelineEntry.Side.SUPPORT : TimelineEntry.Side.CUSTOMER;
        return new TimelineEntry(
                side,
                message.author.name,
                message.at,
                MessageText.paragraphs(own(message.channel, message.body)),
                MessageText.paragraphs(quoted(message.channel, message.body)),
                files(attachments, message),
                null,
                null,
                null,
                desk && side == TimelineEntry.Side.CUSTOMER ? message.id : null);
    }

    private static String own(Channel channel, String text) {
        return channel == Channel.MAIL ? Quotation.in(text).own() : text;
    }

    private static String quoted(Channel channel, String text) {
        return channel == Channel.MAIL ? Quotation.in(text).rest() : "";
    }

    private static TimelineEntry happened(
            TicketEvent event, Function<String, Optional<KnowledgeDrafts.Link>> articles) {
        return new TimelineEntry(
                null,
                event.by == null ? null : event.by.name,
                event.at,
                List.of(),
                List.of(),
                List.of(),
                event.kind,
                event.details,
                event.kind == EventKind.ARTICLE_LINKED
                        ? articles.apply(event.details).orElse(null)
                        : null,
                null);
    }

    private static List<TimelineEntry.File> files(List<TicketAttachment> attachments, Message message) {
        return attachments.stream()
                .filter(attachment -> message == null
                        ? attachment.message == null
                        : attachment.message != null && attachment.message.id.equals(message.id))
                .map(attachment -> TimelineEntry.File.from(attachment.file))
                .toList();
    }
}
