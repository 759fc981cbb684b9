package org.askwell.changes;

import java.util.List;
import java.util.UUID;

/**
 * A change that is asked for, not yet checked.
 *
 * @param product the product's code, or blank
 * @param ticket the number of the ticket that it comes from, or blank
 * @param workDays names of {@link java.time.DayOfWeek} in capitals
 * @param workFrom a time as ISO 8601 has it, for example 08:30
 * @param workZone as the IANA calls it, for example Asia/Shanghai
 * @param files ids of uploads of the same user
 * @param idempotencyKey the same key again finds the change that was asked for first; or null
 */
public record NewChange(
        String title,
        String description,
        String product,
        String ticket,
        List<String> workDays,
        String workFrom,
        String workTo,
        String workZone,
        List<UUID> files,
        String idempotencyKey) {

    public NewChange {
        workDays = workDays == null ? List.of() : workDays;
        files = files == null ? List.of() : files;
    }

    /** @return a form with nothing entered but the most usual working hours */
    static NewChange empty(String zone) {
        return new NewChange(
                "",
                "",
                "",
                "",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                "08:30",
                "17:30",
                zone,
                List.of(),
                null);
    }

    NewChange with(List<UUID> uploads) {
        return new NewChange(
                title, description, product, ticket, workDays, workFrom, workTo, workZone, uploads, idempotencyKey);
    }

    NewChange keyed(String key) {
        return new NewChange(title, description, product, ticket, workDays, workFrom, workTo, workZone, files, key);
    }

    NewChange about(String ticketNumber, String ticketTitle, String ticketProduct) {
        return new NewChange(
                ticketTitle,
                description,
                ticketProduct,
                ticketNumber,
                workDays,
                workFrom,
                workTo,
                workZone,
                files,
                idempotencyKey);
    }
}
