package org.askwell.changes;

import java.time.Instant;

/** A change as lists show it. */
public record ChangeRow(
        String number,
        String title,
        ChangeState state,
        String organisation,
        String requester,
        String owner,
        Instant createdAt,
        Instant updatedAt) {

    static final String COLUMNS = "c.number, c.title, c.state, coalesce(o.name, c.organisationCode), c.requester.name,"
            + " w.name, c.createdAt, c.updatedAt";

    static final String SOURCES =
            " from ChangeRequest c left join Organisation o on o.code = c.organisationCode left join c.owner w";
}
