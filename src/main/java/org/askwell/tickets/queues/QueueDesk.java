package org.askwell.tickets.queues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.DeskListing;
import org.askwell.tickets.QueueCounts;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** Keeps the queues. As every page of the desk counts them all, there may be only so many. */
@ApplicationScoped
public class QueueDesk {

    /** How many queues there may be. */
    static final int MOST = 40;

    @Inject
    QueueCounts counts;

    @Inject
    Messages words;

    /** @return the queues that take tickets or still have some, and then those in no queue; nothing if there are no queues */
    @Transactional
    public List<QueueRow> beside(Viewer viewer) {
        List<TicketQueue> all = TicketQueue.inOrder();
        if (all.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<QueueRow>(all.stream()
                .map(queue -> row(queue, viewer))
                .filter(row -> row.active() || row.tickets() > 0)
                .toList());
        String none = words.of(QueueMessages.class).none();
        rows.add(new QueueRow(TicketQueue.NONE, none, none, none, 0, true, 0, count(TicketQueue.NONE, viewer)));
        return rows;
    }

    /** @return how many tickets wait in each queue, by {@link QueueRow#countKey} */
    @Transactional
    public Map<String, Long> counts(Viewer viewer) {
        var byKey = new LinkedHashMap<String, Long>();
        if (TicketQueue.count() > 0) {
            TicketQueue.inOrder().forEach(queue -> byKey.put("queue-" + queue.code, count(queue.code, viewer)));
            byKey.put("queue-" + TicketQueue.NONE, count(TicketQueue.NONE, viewer));
        }
        return byKey;
    }

    /** @return the code and the name of each queue that tickets can be put in */
    @Transactional
    public List<QueueChoice> choices(Language language) {
        return TicketQueue.inOrder().stream()
                .filter(queue -> queue.active)
                .map(queue -> new QueueChoice(queue.code, queue.name(language)))
                .toList();
    }

    @Transactional
    Page<QueueRow> page(Viewer viewer, int number, int size) {
        List<TicketQueue> all = TicketQueue.inOrder();
        return new Page<>(
                all.stream()
                        .skip((number - 1L) * size)
                        .limit(size)
                        .map(queue -> row(queue, viewer))
                        .toList(),
                number,
                size,
                all.size());
    }

    /** @throws NotFoundException if there is none of that code */
    @Transactional
    QueueFacts facts(String code) {
        return QueueFacts.of(load(code));
    }

    /**
     * Makes a queue.
     *
     * @param errors takes what is wrong; then nothing is made and the answer is null
     * @throws ForbiddenException for everybody but supervisors
     */
    @Transactional
    QueueRow add(Viewer viewer, QueueFacts facts, FormErrors errors) {
        require(viewer);
        TicketQueue.lock();
        QueueMessages texts = words.of(QueueMessages.class);
        facts.check(errors, texts);
        if (TicketQueue.withCode(facts.code()).isPresent()) {
            errors.add("code", texts.errorTaken());
        }
        if (TicketQueue.count() >= MOST) {
            errors.add("code", texts.errorMost(MOST));
        }
        if (errors.any()) {
            return null;
        }
        var queue = new TicketQueue();
        queue.code = facts.code();
        facts.copyTo(queue);
        queue.persistAndFlush();
        return row(queue, viewer);
    }

    /**
     * Changes a queue; otherwise as {@link #add}.
     *
     * @throws NotFoundException if there is none of that code
     * @throws OptimisticLockException if it was changed since the version of the facts
     */
    @Transactional
    QueueRow change(Viewer viewer, QueueFacts facts, FormErrors errors) {
        require(viewer);
        TicketQueue queue = load(facts.code());
        if (facts.version() == null || facts.version() != queue.version) {
            throw new OptimisticLockException();
        }
        facts.check(errors, words.of(QueueMessages.class));
        if (errors.any()) {
            return null;
        }
        facts.copyTo(queue);
        queue.persistAndFlush();
        return row(queue, viewer);
    }

    private QueueRow row(TicketQueue queue, Viewer viewer) {
        return new QueueRow(
                queue.code,
                queue.name(viewer.language()),
                queue.nameEn,
                queue.nameZh,
                queue.place,
                queue.active,
                queue.version,
                count(queue.code, viewer));
    }

    private long count(String code, Viewer viewer) {
        return counts.of(DeskListing.ofQueue(code), viewer);
    }

    private static void require(Viewer viewer) {
        if (!viewer.has(Role.SUPERVISOR)) {
            throw new ForbiddenException();
        }
    }

    private static TicketQueue load(String code) {
        return TicketQueue.withCode(code).orElseThrow(NotFoundException::new);
    }
}
