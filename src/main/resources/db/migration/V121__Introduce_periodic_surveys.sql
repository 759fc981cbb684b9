CREATE SEQUENCE periodic_survey_seq INCREMENT BY 50;
CREATE SEQUENCE survey_invitation_seq INCREMENT BY 50;

-- Customers whose survey was planned by itself once: it is not planned again if somebody takes it off the plan.
CREATE TABLE survey_planned (
    organisation_id bigint PRIMARY KEY REFERENCES organisation
);

-- A customer was asked how satisfied it is: once for each day on which that was due.
CREATE TABLE periodic_survey (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    due_on          date NOT NULL,
    sent_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    UNIQUE (organisation_id, due_on)
);

CREATE INDEX periodic_survey_sent ON periodic_survey (sent_at);

-- What the portal has done by itself was done by nobody.
ALTER TABLE service_done ALTER COLUMN by_id DROP NOT NULL;

-- Whom was written to, and the answer. The links themselves are not kept; the reminder has one of its own.
CREATE TABLE survey_invitation (
    id            bigint PRIMARY KEY,
    survey_id     bigint NOT NULL REFERENCES periodic_survey,
    account_id    bigint NOT NULL REFERENCES account,
    token_hash    text NOT NULL UNIQUE,
    reminder_hash text UNIQUE,
    reminded_at   timestamptz,
    stars         integer CHECK (stars BETWEEN 1 AND 5),
    comment       text,
    answered_at   timestamptz,
    UNIQUE (survey_id, account_id),
    CHECK ((stars IS NULL) = (answered_at IS NULL))
);

CREATE INDEX survey_invitation_unanswered ON survey_invitation (id) WHERE answered_at IS NULL AND reminded_at IS NULL;
