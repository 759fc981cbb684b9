CREATE SEQUENCE ticket_number START 1001;
CREATE SEQUENCE ticket_seq INCREMENT BY 50;
CREATE SEQUENCE ticket_message_seq INCREMENT BY 50;
CREATE SEQUENCE ticket_event_seq INCREMENT BY 50;
CREATE SEQUENCE ticket_attachment_seq INCREMENT BY 50;

CREATE TABLE ticket (
    id                bigint PRIMARY KEY,
    version           integer NOT NULL,
    number            text NOT NULL UNIQUE,
    requester_id      bigint NOT NULL REFERENCES account,
    organisation_code text,
    product_code      text,
    product_version   text,
    error_code        text,
    severity          text NOT NULL CHECK (severity IN ('A', 'B', 'C', 'D')),
    title             text NOT NULL,
    description       text NOT NULL,
    state             text NOT NULL CHECK (state IN ('NEW', 'ASSIGNED', 'WAITING_ON_CUSTOMER', 'ON_US', 'RESOLVED',
                                                     'CLOSED', 'WITHDRAWN')),
    assignee_id       bigint REFERENCES account,
    covered           boolean NOT NULL,
    shared            boolean NOT NULL,
    confidential      text,
    resolution        text,
    article_key       text,
    inquiry_id        bigint,
    idempotency_key   text,
    respond_by        timestamptz NOT NULL,
    cause_by          timestamptz,
    plan_by           timestamptz NOT NULL,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    first_replied_at  timestamptz,
    resolved_at       timestamptz,
    closed_at         timestamptz,
    hurried_at        timestamptz,
    hurries           integer NOT NULL DEFAULT 0,
    rating            integer CHECK (rating BETWEEN 1 AND 5),
    rating_comment    text,
    UNIQUE (requester_id, idempotency_key)
);

CREATE INDEX ticket_state ON ticket (state, respond_by);
CREATE INDEX ticket_assignee ON ticket (assignee_id, state);
CREATE INDEX ticket_organisation ON ticket (organisation_code, updated_at DESC);
CREATE INDEX ticket_requester ON ticket (requester_id, updated_at DESC);
CREATE INDEX ticket_updated ON ticket (updated_at DESC);
CREATE INDEX ticket_article ON ticket (article_key) WHERE article_key IS NOT NULL;

CREATE TABLE ticket_message (
    id              bigint PRIMARY KEY,
    ticket_id       bigint NOT NULL REFERENCES ticket,
    author_id       bigint NOT NULL REFERENCES account,
    from_support    boolean NOT NULL,
    visibility      text NOT NULL CHECK (visibility IN ('PUBLIC', 'INTERNAL')),
    body            text NOT NULL,
    at              timestamptz NOT NULL,
    idempotency_key text,
    UNIQUE (ticket_id, author_id, idempotency_key)
);


CREATE TABLE ticket_event (
    id        bigint PRIMARY KEY,
    ticket_id bigint NOT NULL REFERENCES ticket,
    kind      text NOT NULL,
    by_id     bigint REFERENCES account,
    at        timestamptz NOT NULL,
    details   text
);

CREATE INDEX ticket_event_ticket ON ticket_event (ticket_id);

CREATE TABLE ticket_attachment (
    id         bigint PRIMARY KEY,
    ticket_id  bigint NOT NULL REFERENCES ticket,
    message_id bigint REFERENCES ticket_message,
    file_id    uuid NOT NULL UNIQUE REFERENCES stored_file
);

CREATE INDEX ticket_attachment_ticket ON ticket_attachment (ticket_id);
