CREATE SEQUENCE download_link_seq INCREMENT BY 50;

CREATE TABLE download_link (
    id                bigint PRIMARY KEY,
    token_hash        text NOT NULL UNIQUE,
    patch_id          bigint NOT NULL REFERENCES patch,
    file_id           uuid NOT NULL,
    account_id        bigint NOT NULL REFERENCES account,
    organisation_code text,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    revoked_at        timestamptz
);

CREATE INDEX download_link_account ON download_link (account_id, created_at DESC);

ALTER TABLE download ADD COLUMN link_id bigint REFERENCES download_link;
CREATE INDEX download_by_link ON download (link_id) WHERE link_id IS NOT NULL;
