CREATE SEQUENCE planned_service_seq INCREMENT BY 50;
CREATE SEQUENCE service_done_seq INCREMENT BY 50;

-- What is done for a customer again and again, and when next.
CREATE TABLE planned_service (
    id              bigint PRIMARY KEY,
    version         integer NOT NULL,
    organisation_id bigint NOT NULL REFERENCES organisation,
    kind            text NOT NULL,
    interval_text   text NOT NULL,
    due_on          date NOT NULL,
    responsible_id  bigint REFERENCES account,
    reminded_for    date,
    UNIQUE (organisation_id, kind)
);

CREATE INDEX planned_service_due ON planned_service (due_on, id);

CREATE TABLE service_done (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    kind            text NOT NULL,
    due_on          date NOT NULL,
    done_on         date NOT NULL,
    note            text NOT NULL,
    by_id           bigint NOT NULL REFERENCES account,
    recorded_at     timestamptz NOT NULL
);

CREATE INDEX service_done_organisation ON service_done (organisation_id, id DESC);
