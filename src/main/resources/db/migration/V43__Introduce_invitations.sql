CREATE SEQUENCE invitation_seq INCREMENT BY 50;

CREATE TABLE invitation (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    email           text NOT NULL,
    token_hash      text NOT NULL UNIQUE,
    invited_by_id   bigint NOT NULL REFERENCES account,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_by_id      bigint REFERENCES account,
    used_at         timestamptz
);

CREATE INDEX invitation_organisation ON invitation (organisation_id);
