package org.askwell.feedback.plan;

import java.time.LocalDate;

/**
 * Something that was planned for a customer is to be done soon.
 *
 * @param late whether it should have been done before today
 * @param responsibleId who has to, or null if nobody in particular
 */
public record ServiceDue(
        String organisationCode,
        String organisationName,
        ServiceKind kind,
        LocalDate dueOn,
        boolean late,
        Long responsibleId) {}
