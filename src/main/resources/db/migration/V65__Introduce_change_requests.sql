CREATE SEQUENCE change_number START 1001;
CREATE SEQUENCE change_request_seq INCREMENT BY 50;
CREATE SEQUENCE change_criterion_seq INCREMENT BY 50;

CREATE TABLE change_request (
    id                bigint PRIMARY KEY,
    version           integer NOT NULL,
    number            text NOT NULL UNIQUE,
    requester_id      bigint NOT NULL REFERENCES account,
    organisation_code text NOT NULL,
    product_code      text,
    ticket_id         bigint REFERENCES ticket,
    title             text NOT NULL,
    description       text NOT NULL,
    state             text NOT NULL,
    owner_id          bigint REFERENCES account,
    author_id         bigint REFERENCES account,
    work_zone         text NOT NULL,
    work_days         text[] NOT NULL,
    work_from         time NOT NULL,
    work_to           time NOT NULL CHECK (work_to <> work_from),
    window_from       timestamptz,
    window_to         timestamptz CHECK (window_to > window_from),
    records           integer NOT NULL,
    last_hash         text NOT NULL,
    idempotency_key   text,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    UNIQUE (requester_id, idempotency_key)
);

CREATE INDEX change_request_organisation ON change_request (organisation_code, updated_at DESC);
CREATE INDEX change_request_updated ON change_request (updated_at DESC);
CREATE INDEX change_request_state ON change_request (state, updated_at DESC);
CREATE INDEX change_request_ticket ON change_request (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE TABLE change_criterion (
    id           bigint PRIMARY KEY,
    change_id    bigint NOT NULL REFERENCES change_request,
    position     integer NOT NULL CHECK (position > 0),
    wording      text NOT NULL,
    confirmed_at timestamptz,
    UNIQUE (change_id, position)
);
