CREATE SEQUENCE download_seq INCREMENT BY 50;

CREATE TABLE download (
    id                bigint PRIMARY KEY,
    patch_id          bigint NOT NULL REFERENCES patch,
    account_id        bigint NOT NULL REFERENCES account,
    organisation_code text,
    started_at        timestamptz NOT NULL,
    first_byte        bigint NOT NULL,
    bytes             bigint NOT NULL,
    complete          boolean NOT NULL
);

CREATE INDEX download_account ON download (account_id, patch_id);
CREATE INDEX download_patch ON download (patch_id, started_at);
