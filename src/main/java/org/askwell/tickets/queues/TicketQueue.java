package org.askwell.tickets.queues;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;

/** Where tickets of a kind wait. It is never removed; one that is not used any more takes no more tickets. */
@Entity
@Table(name = "ticket_queue")
public class TicketQueue extends PanacheEntity {

    /** How an address says that tickets in no queue are meant; no queue has this code. */
    public static final String NONE = "none";

    /** What a code looks like. */
    public static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    @Version
    public int version;

    @Column(nullable = false, updatable = false)
    public String code;

    @Column(name = "name_en", nullable = false)
    public String nameEn;

    @Column(name = "name_zh", nullable = false)
    public String nameZh;

    /** Where it stands among the others, 1–999; queues of the same place stand by their codes. */
    @Column(nullable = false)
    public int place;

    /** Whether tickets can be put in. */
    @Column(nullable = false)
    public boolean active;

    public static Optional<TicketQueue> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @return the queue if tickets can be put in */
    public static Optional<TicketQueue> active(String code) {
        return withCode(code).filter(queue -> queue.active);
    }

    /** @return all queues in their order; at most as many as {@link QueueDesk#MOST} */
    public static List<TicketQueue> inOrder() {
        return list("order by place, code");
    }

    /** Makes whoever else wants to add a queue wait until the running transaction ends. */
    static void lock() {
        getEntityManager()
                .createNativeQuery("lock table ticket_queue in share row exclusive mode")
                .executeUpdate();
    }

    public String name(Language language) {
        return language == Language.ZH ? nameZh : nameEn;
    }

    /** @return both names, for records that people of both languages read */
    public String names() {
        return nameEn.equals(nameZh) ? nameEn : nameEn + " / " + nameZh;
    }
}
