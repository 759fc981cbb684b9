package org.askwell.tickets;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.tickets.TicketStateException.Reason;

/**
 * A problem that many customers have: an incident, which is a ticket with a public title, and the tickets that belong to it.
 * There is one level: no incident belongs to another. The customers of the tickets see the title and how far it is, and
 * neither the incident's ticket nor each other (T02).
 */
@MappedSuperclass
public abstract class IncidentWork extends MergedWork {

    /** The longest public title, in characters. */
    public static final int TITLE_LENGTH = 200;

    /** The incident that the ticket belongs to, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incident_id")
    public Ticket incident;

    /** What every customer may read about the incident; null in both languages for tickets that are none. */
    @Column(name = "incident_title_en")
    public String incidentTitleEn;

    @Column(name = "incident_title_zh")
    public String incidentTitleZh;

    /** @return the ticket if it is an incident; for support, which sees every ticket */
    public static Optional<Ticket> incident(String number) {
        return Ticket.<Ticket>find("number", number).firstResultOptional().filter(IncidentWork::declared);
    }

    @Override
    public boolean declared() {
        return incidentTitleEn != null || incidentTitleZh != null;
    }

    /** @return the public title, in the other language if there is none in this one; null for tickets that are no incident */
    public String incidentTitle(Language language) {
        String title = language == Language.ZH ? incidentTitleZh : incidentTitleEn;
        return title != null ? title : language == Language.ZH ? incidentTitleEn : incidentTitleZh;
    }

    /**
     * Makes the ticket an incident, or gives it other titles.
     *
     * @param titleEn up to {@value #TITLE_LENGTH} characters, or null if the Chinese title is to do for everybody
     * @param titleZh likewise the other way round; one of both is there
     */
    public void declare(String titleEn, String titleZh, Account by, Instant now) {
        require(!state.finished(), Reason.FINISHED);
        require(incident == null, Reason.IS_INCIDENT);
        if (!Objects.equals(titleEn, incidentTitleEn) || !Objects.equals(titleZh, incidentTitleZh)) {
            incidentTitleEn = titleEn;
            incidentTitleZh = titleZh;
            note(EventKind.INCIDENT_DECLARED, by, now, incidentTitle(requester.language));
        }
    }

    /**
     * Makes an incident an ordinary ticket again.
     *
     * @param tickets how many belong to it
     */
    public void endIncident(long tickets, Account by, Instant now) {
        require(declared(), Reason.NO_INCIDENT);
        require(tickets == 0, Reason.HAS_TICKETS);
        String title = incidentTitle(requester.language);
        incidentTitleEn = null;
        incidentTitleZh = null;
        note(EventKind.INCIDENT_ENDED, by, now, title);
    }

    /** The ticket is about an incident; it leaves the one it belonged to before. */
    public void join(Ticket other, Account by, Instant now) {
        require(!other.number.equals(number), Reason.ITSELF);
        require(!state.finished(), Reason.FINISHED);
        require(!declared(), Reason.IS_INCIDENT);
        require(other.declared(), Reason.NO_INCIDENT);
        require(!other.state.finished(), Reason.OTHER_FINISHED);
        require(incident == null || !incident.number.equals(other.number), Reason.DONE_ALREADY);
        incident = other;
        note(EventKind.INCIDENT_JOINED, by, now, other.incidentTitle(requester.language));
    }

    /** The ticket has nothing to do with its incident. */
    public void leaveIncident(Account by, Instant now) {
        require(incident != null, Reason.DONE_ALREADY);
        String title = incident.incidentTitle(requester.language);
        incident = null;
        note(EventKind.INCIDENT_LEFT, by, now, title);
    }

    /** Something was said to the open tickets of the incident. */
    public void tellAll(long tickets, Account by, Instant now) {
        require(declared(), Reason.NO_INCIDENT);
        note(EventKind.ALL_TOLD, by, now, String.valueOf(tickets));
    }
}
