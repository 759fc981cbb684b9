CREATE SEQUENCE inquiry_seq INCREMENT BY 50;

CREATE TABLE inquiry (
    id                bigint PRIMARY KEY,
    account_id        bigint NOT NULL REFERENCES account,
    organisation_code text,
    title             text NOT NULL,
    description       text NOT NULL,
    product_code      text,
    product_version   text,
    error_code        text,
    severity          text NOT NULL CHECK (severity IN ('A', 'B', 'C', 'D')),
    language          text NOT NULL CHECK (language IN ('EN', 'ZH')),
    file_ids          uuid[] NOT NULL DEFAULT '{}',
    at                timestamptz NOT NULL,
    decision          text NOT NULL CHECK (decision IN ('ANSWER', 'CANDIDATES', 'NONE')),
    degraded          boolean NOT NULL,
    outcome           text NOT NULL CHECK (outcome IN ('ASKED', 'SOLVED', 'ESCALATED', 'ABANDONED')),
    ended_at          timestamptz,
    ticket_number     text,
    version           integer NOT NULL
);

CREATE INDEX inquiry_account ON inquiry (account_id, at DESC);
CREATE INDEX inquiry_open ON inquiry (at) WHERE outcome = 'ASKED';

CREATE SEQUENCE shown_entry_seq INCREMENT BY 50;

CREATE TABLE shown_entry (
    id          bigint PRIMARY KEY,
    inquiry_id  bigint NOT NULL REFERENCES inquiry ON DELETE CASCADE,
    article_key text NOT NULL,
    rank        integer NOT NULL,
    confidence  double precision NOT NULL,
    opened      boolean NOT NULL,
    solved      boolean NOT NULL,
    UNIQUE (inquiry_id, article_key)
);
