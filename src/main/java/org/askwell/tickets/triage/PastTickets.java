package org.askwell.tickets.triage;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.Channel;
import org.askwell.tickets.Severity;
import org.askwell.tickets.sla.Course;
import org.hibernate.Session;

/** Reads tickets as they came in. */
@ApplicationScoped
class PastTickets {

    /** So many are tried: some weeks of a busy desk, read and sorted in some tenths of a second. */
    static final int LATEST = 500;

    @Inject
    Session database;

    /** A ticket, and what it was like before anybody or any rule did anything. */
    record Past(String number, String title, Incoming incoming) {}

    record Row(
            String number,
            String title,
            String description,
            String product,
            Severity now,
            Severity first,
            Channel channel,
            boolean covered,
            String organisationPath,
            String mail) {

        Past past() {
            return new Past(
                    number,
                    title,
                    new Incoming(
                            product,
                            first == null ? now : first,
                            channel,
                            covered,
                            organisationPath,
                            mail,
                            Incoming.text(title, description)));
        }
    }

    /**
     * A ticket's clock starts with the class that the requester gave; tickets without a clock have the one they have now.
     * Supervisors, who alone may ask, see every ticket.
     *
     * @return the newest first
     */
    List<Past> latest(Viewer viewer) {
        TriageDesk.require(viewer);
        return database
                .createQuery(
                        """
                        select t.number, t.title, t.description, t.productCode, t.severity, c.severity, t.channel, t.covered,
                            o.path, r.email
                        from Ticket t join t.requester r left join Organisation o on o.code = t.organisationCode
                        left join t.clock c on c.act = :started
                        order by t.id desc
                        """,
                        Row.class)
                .setParameter("started", Course.Act.STARTED)
                .setMaxResults(LATEST)
                .getResultList()
                .stream()
                .map(Row::past)
                .toList();
    }
}
