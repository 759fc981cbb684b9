package org.askwell.feedback.periodic;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.customers.Organisation;
import org.askwell.feedback.plan.PlannedService;
import org.askwell.feedback.plan.ServiceKind;
import org.hibernate.Session;

/** Puts the survey on the service plan of every customer that has got a contract, once. */
@ApplicationScoped
class SurveyPlans {

    private static final String UNPLANNED =
            """
            select o.id from organisation o
            where exists (select 1 from contract c
                where c.organisation_id = o.id and c.starts_on <= :today and c.ends_on >= :today)
              and not exists (select 1 from survey_planned p where p.organisation_id = o.id)
            order by o.id limit :most for no key update of o skip locked
            """;

    @Inject
    EntityManager database;

    @Inject
    PeriodicConfig config;

    /** Whoever has one on the plan already keeps it. */
    void complete(LocalDate today, int most) {
        List<Long> customers = database.unwrap(Session.class)
                .createNativeQuery(UNPLANNED, Long.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        for (Long id : customers) {
            database.createNativeQuery("insert into survey_planned values (:id)")
                    .setParameter("id", id)
                    .executeUpdate();
            PlannedService.planOnce(
                    Organisation.findById(id), ServiceKind.QUALITY_SURVEY, config.usualInterval(), today);
        }
    }
}
