CREATE SEQUENCE account_seq INCREMENT BY 50;

CREATE TABLE account (
    id                bigint PRIMARY KEY,
    subject           text NOT NULL UNIQUE,
    username          text NOT NULL,
    name              text NOT NULL,
    email             text NOT NULL,
    language          text NOT NULL CHECK (language IN ('EN', 'ZH')),
    organisation_code text,
    roles             text[] NOT NULL DEFAULT '{}',
    created_at        timestamptz NOT NULL,
    seen_at           timestamptz NOT NULL
);

CREATE INDEX account_username ON account (username);
CREATE INDEX account_organisation_code ON account (organisation_code);
