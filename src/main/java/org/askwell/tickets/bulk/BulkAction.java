package org.askwell.tickets.bulk;

import java.util.Locale;

import jakarta.ws.rs.BadRequestException;

import io.quarkus.qute.TemplateEnum;
import org.askwell.tickets.Choice;

/** What can be done with many tickets at once. */
@TemplateEnum
public enum BulkAction {
    ASSIGN,
    SEVERITY,
    QUEUE,
    FOLLOW_UP,
    /** The customer has to act, as was said by another way than a reply. */
    WAIT,
    /** Support has to act again. */
    RESUME,
    /** The customer has confirmed the solution by another way. */
    CLOSE,
    /** The tickets belong to an incident. */
    JOIN_INCIDENT,
    LEAVE_INCIDENT;

    /** @return the name as forms have it */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws BadRequestException for anything else than the names in lower case */
    public static BulkAction fromString(String name) {
        return Choice.of(BulkAction.class, name);
    }
}
