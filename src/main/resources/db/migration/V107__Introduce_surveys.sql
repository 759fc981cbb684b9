CREATE SEQUENCE survey_seq INCREMENT BY 50;

-- Who was asked how a ticket went, once for each; the answer is the ticket's rating. The link itself is not kept.
CREATE TABLE survey (
    id         bigint PRIMARY KEY,
    ticket_id  bigint NOT NULL UNIQUE REFERENCES ticket,
    token_hash text NOT NULL UNIQUE,
    asked_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE INDEX ticket_unrated ON ticket (closed_at) WHERE state = 'CLOSED' AND rating IS NULL;
