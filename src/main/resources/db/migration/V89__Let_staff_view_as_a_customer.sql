CREATE TABLE viewing (
    id                uuid PRIMARY KEY,
    account_id        bigint NOT NULL REFERENCES account,
    organisation_code text NOT NULL,
    organisation_name text NOT NULL,
    started_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    ended_at          timestamptz
);

CREATE INDEX viewing_account ON viewing (account_id, started_at DESC);
