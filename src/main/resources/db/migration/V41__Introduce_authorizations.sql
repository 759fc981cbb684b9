CREATE SEQUENCE patch_authorization_seq INCREMENT BY 50;

CREATE TABLE patch_authorization (
    id                bigint PRIMARY KEY,
    version           integer NOT NULL,
    patch_id          bigint NOT NULL REFERENCES patch,
    account_id        bigint NOT NULL REFERENCES account,
    organisation_code text,
    reason            text NOT NULL,
    state             text NOT NULL CHECK (state IN ('REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED')),
    by_contract       boolean NOT NULL DEFAULT false,
    valid_until       date,
    requested_at      timestamptz NOT NULL,
    decided_by_id     bigint REFERENCES account,
    decided_at        timestamptz,
    note              text,
    CHECK (state <> 'GRANTED' OR valid_until IS NOT NULL)
);

-- One open request per person and patch, however often the button is pressed.
CREATE UNIQUE INDEX patch_authorization_open ON patch_authorization (account_id, patch_id) WHERE state = 'REQUESTED';
CREATE INDEX patch_authorization_account ON patch_authorization (account_id, patch_id);
CREATE INDEX patch_authorization_queue ON patch_authorization (state, requested_at);
CREATE INDEX patch_authorization_patch ON patch_authorization (patch_id);
