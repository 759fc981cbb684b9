CREATE SEQUENCE patch_receipt_seq INCREMENT BY 50;

CREATE TABLE patch_receipt (
    id                bigint PRIMARY KEY,
    patch_id          bigint NOT NULL REFERENCES patch,
    organisation_code text NOT NULL,
    notified_at       timestamptz,
    seen_at           timestamptz,
    reminded_at       timestamptz,
    installed_at      timestamptz,
    installed_by_id   bigint REFERENCES account,
    UNIQUE (patch_id, organisation_code)
);

CREATE INDEX patch_receipt_due ON patch_receipt (notified_at) WHERE reminded_at IS NULL AND installed_at IS NULL;
