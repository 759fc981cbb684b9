package org.askwell.downloads;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.EntitlementFacts.Cover;
import org.askwell.downloads.EntitlementFacts.Grant;
import org.askwell.downloads.EntitlementFacts.Plan;
import org.askwell.downloads.EntitlementFacts.Request;
import org.askwell.downloads.EntitlementFacts.Stage;
import org.hibernate.Session;

/**
 * Reads what decisions rest on, in one statement however many patches there are. Each part of it begins with what an index
 * finds by the viewer or the patch, so that it costs the same however many customers there are.
 */
@ApplicationScoped
class EntitlementQuery {

    /** The service level of a contract that names none. */
    private static final String STANDARD_LEVEL = "standard";

    private static final String NO_CUSTOMER = "";

    private static final String FACTS =
            """
            select 'CONTRACT' as kind, p.id as patch, c.id as number, c.starts_on as first, c.ends_on as last,
                   i.version as what, c.service_level as more
              from organisation o
              join contract c on c.organisation_id = o.id
              left join contract_product also on also.contract_id = c.id
              join patch p on p.product_id = c.product_id or p.product_id = also.product_id
              left join installation i on i.organisation_id = o.id and i.product_id = p.product_id
             where o.code = :organisation and p.id in (:patches)
            union all
            select 'GRANT', p.id, g.id, g.starts_on, g.ends_on, case when g.revoked_at is not null then 'REVOKED' end, null
              from download_grant g join patch p on p.id = g.patch_id or p.product_id = g.product_id
             where g.organisation_code = :organisation and g.account_id is null and p.id in (:patches)
            union all
            select 'GRANT', p.id, g.id, g.starts_on, g.ends_on, case when g.revoked_at is not null then 'REVOKED' end, null
              from download_grant g join patch p on p.id = g.patch_id or p.product_id = g.product_id
             where g.account_id = :account and coalesce(g.organisation_code, '') = :organisation and p.id in (:patches)
            union all
            select 'REQUEST', a.patch_id, a.id, null, a.valid_until, a.state, null
              from patch_authorization a
             where a.account_id = :account and a.patch_id in (:patches) and not a.by_contract
               and coalesce(a.organisation_code, '') = :organisation
            union all
            select 'PLAN', r.patch_id, null, r.opens_on, null, case when r.export_controlled then 'EXPORT' end,
                   array_to_string(r.levels, ' ')
              from release_plan r where r.patch_id in (:patches)
            union all
            select 'STAGE', s.patch_id, null, s.starts_on, null, case when m.group_id is not null then 'OWN' end, null
              from release_stage s
              left join customer_group_member m on m.group_id = s.group_id and m.organisation_code = :organisation
             where s.patch_id in (:patches)
            union all
            select 'CLEARED', null, null, null, null, null, null
             where exists (
                   select 1 from customer_group_member m join customer_group g on g.id = m.group_id
                    where m.organisation_code = :organisation and g.export_cleared)
            """;

    @Inject
    Session database;

    /** What a row is about. */
    private enum Kind {
        CONTRACT,
        GRANT,
        REQUEST,
        PLAN,
        STAGE,
        CLEARED
    }

    /** A row of {@link #FACTS}; what its columns mean depends on the kind. */
    private record Row(Kind kind, Long patch, Long number, LocalDate first, LocalDate last, String what, String more) {

        static Row of(Object[] column) {
            return new Row(
                    Kind.valueOf((String) column[0]),
                    (Long) column[1],
                    (Long) column[2],
                    (LocalDate) column[3],
                    (LocalDate) column[4],
                    (String) column[5],
                    (String) column[6]);
        }
    }

    /**
     * @param viewer somebody who is logged in
     * @return the facts for each of the patches, by its id
     */
    Map<Long, EntitlementFacts> of(Viewer viewer, Collection<Long> patches) {
        if (patches.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = rows(viewer, patches);
        boolean cleared = rows.stream().anyMatch(row -> row.kind() == Kind.CLEARED);
        Map<Long, List<Row>> byPatch =
                rows.stream().filter(row -> row.patch() != null).collect(Collectors.groupingBy(Row::patch));
        return patches.stream()
                .collect(Collectors.toMap(
                        Function.identity(), patch -> facts(byPatch.getOrDefault(patch, List.of()), cleared)));
    }

    private List<Row> rows(Viewer viewer, Collection<Long> patches) {
        return database.createNativeQuery(FACTS, Object[].class)
                .addScalar("kind", String.class)
                .addScalar("patch", Long.class)
                .addScalar("number", Long.class)
                .addScalar("first", LocalDate.class)
                .addScalar("last", LocalDate.class)
                .addScalar("what", String.class)
                .addScalar("more", String.class)
                .setParameterList("patches", patches)
                .setParameter("account", viewer.accountId())
                .setParameter("organisation", Objects.requireNonNullElse(viewer.organisationCode(), NO_CUSTOMER))
                .getResultStream()
                .map(Row::of)
                .toList();
    }

    private static EntitlementFacts facts(List<Row> rows, boolean cleared) {
        List<Stage> stages = all(rows, Kind.STAGE, row -> new Stage(row.first(), row.what() != null));
        return new EntitlementFacts(
                all(rows, Kind.CONTRACT, row -> new Cover(row.first(), row.last(), row.what(), level(row.more()))),
                all(rows, Kind.GRANT, row -> new Grant(row.first(), row.last(), row.what() != null)),
                of(rows, Kind.REQUEST)
                        .sorted(Comparator.comparing(Row::number).reversed())
                        .map(row -> new Request(Authorization.State.valueOf(row.what()), row.last()))
                        .toList(),
                of(rows, Kind.PLAN).findFirst().map(row -> plan(row, stages)).orElse(Plan.NONE),
                cleared);
    }

    private static String level(String code) {
        return code == null ? STANDARD_LEVEL : code;
    }

    private static Plan plan(Row row, List<Stage> stages) {
        Set<String> levels = row.more().isEmpty() ? Set.of() : Set.of(row.more().split(" "));
        return new Plan(row.first(), row.what() != null, levels, stages);
    }

    private static <T> List<T> all(List<Row> rows, Kind kind, Function<Row, T> mapping) {
        return of(rows, kind).map(mapping).toList();
    }

    private static Stream<Row> of(List<Row> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }
}
