ALTER TABLE patch ADD COLUMN media_type text;

CREATE TABLE patch_upload (
    id         uuid PRIMARY KEY,
    patch_id   bigint NOT NULL REFERENCES patch,
    account_id bigint NOT NULL REFERENCES account,
    name       text NOT NULL,
    length     bigint NOT NULL CHECK (length > 0),
    received   bigint NOT NULL CHECK (received BETWEEN 0 AND length),
    state      text NOT NULL CHECK (state IN ('OPEN', 'HELD', 'QUARANTINED')),
    expires_at timestamptz NOT NULL
);

CREATE INDEX patch_upload_account ON patch_upload (account_id, patch_id);
CREATE INDEX patch_upload_patch ON patch_upload (patch_id);
CREATE INDEX patch_upload_expires ON patch_upload (expires_at);
