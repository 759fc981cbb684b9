package org.askwell.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;
import org.hibernate.Session;

/** A search in what a viewer may see: the scope is the first condition, and the count is taken from the same (T05). */
final class ChangeQuery {

    private static final Set<ChangeState> FINISHED =
            Set.of(ChangeState.CLOSED, ChangeState.REFUSED, ChangeState.WITHDRAWN);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ChangeQuery(ChangeScope scope) {
        conditions.add(scope.condition());
        parameters.putAll(scope.parameters());
    }

    static ChangeQuery of(Viewer viewer, ChangeListing asked) {
        var query = new ChangeQuery(ChangeScope.of(viewer)).progress(asked.progress(), viewer);
        if (asked.state() != null) {
            query.with("c.state = :state", "state", asked.state());
        }
        if (!asked.product().isBlank()) {
            query.with("c.productCode = :product", "product", asked.product());
        }
        if (!asked.words().isEmpty()) {
            query.with(
                    "locate(:words, lower(c.title)) > 0 or locate(:words, lower(c.number)) > 0",
                    "words",
                    asked.words().toLowerCase(Locale.ROOT));
        }
        return query;
    }

    private ChangeQuery progress(ChangeListing.Progress progress, Viewer viewer) {
        return switch (progress) {
            case ALL -> this;
            case OPEN -> with("c.state not in :finished", "finished", FINISHED);
            case FINISHED -> with("c.state in :finished", "finished", FINISHED);
            case TURN -> turn(viewer);
        };
    }

    /** The states in which the table has a way on for a viewer of these roles. */
    private ChangeQuery turn(Viewer viewer) {
        var any = new ArrayList<String>(List.of("1 = 0"));
        if (viewer.has(Role.CUSTOMER_MANAGER)) {
            any.add(states("managers", Who.CUSTOMER_MANAGER));
        }
        if (viewer.has(Role.SUPERVISOR)) {
            any.add(states("supervisors", Who.SUPERVISOR));
        }
        if (viewer.support()) {
            parameters.put("me", viewer.accountId());
            any.add(states("support", Who.SUPPORT) + " and (c.author is null or c.author.id <> :me)");
            any.add(states("owners", Who.OWNER) + " and c.owner.id = :me");
        }
        conditions.add("(" + String.join(" or ", any) + ")");
        return this;
    }

    private String states(String name, Who who) {
        parameters.put(name, Flow.onwards(who));
        return "c.state in :" + name;
    }

    private ChangeQuery with(String condition, String name, Object value) {
        conditions.add("(" + condition + ")");
        parameters.put(name, value);
        return this;
    }

    /**
     * @param number the page, from 1
     * @param size 1–{@value Page#MAX_SIZE}
     */
    Page<ChangeRow> page(Session database, int number, int size) {
        List<ChangeRow> rows = database.createQuery(
                        "select " + ChangeRow.COLUMNS + ChangeRow.SOURCES + where()
                                + " order by c.updatedAt desc, c.id desc",
                        ChangeRow.class)
                .setProperties(parameters)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, number, size, count(database));
    }

    long count(Session database) {
        return database.createQuery("select count(*) from ChangeRequest c" + where(), Long.class)
                .setProperties(parameters)
                .getSingleResult();
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }
}
