-- What Hibernate Search 8.1 expects for outbox-polling coordination.
CREATE TABLE hsearch_agent (
    id                 uuid PRIMARY KEY,
    type               varchar(255) NOT NULL,
    name               varchar(255) NOT NULL,
    expiration         timestamp(6) with time zone NOT NULL,
    state              varchar(255) NOT NULL,
    totalShardCount    integer,
    assignedShardIndex integer,
    payload            bytea,
    tenantId           varchar(255)
);

CREATE TABLE hsearch_outbox_event (
    id           uuid PRIMARY KEY,
    entityName   varchar(256) NOT NULL,
    entityId     varchar(256) NOT NULL,
    entityIdHash integer NOT NULL,
    payload      bytea NOT NULL,
    retries      integer NOT NULL,
    processAfter timestamp(6) with time zone,
    status       varchar(255) NOT NULL,
    tenantId     varchar(255)
);

CREATE INDEX hsearch_outbox_event_hash ON hsearch_outbox_event (entityIdHash);
CREATE INDEX hsearch_outbox_event_after ON hsearch_outbox_event (processAfter);
CREATE INDEX hsearch_outbox_event_status ON hsearch_outbox_event (status);
