CREATE SEQUENCE download_grant_seq INCREMENT BY 50;

-- A person's grant keeps the customer the person belonged to, as it ends when the person changes to another one.
CREATE TABLE download_grant (
    id                bigint PRIMARY KEY,
    version           integer NOT NULL,
    account_id        bigint REFERENCES account,
    organisation_code text,
    product_id        bigint REFERENCES product,
    patch_id          bigint REFERENCES patch,
    starts_on         date NOT NULL,
    ends_on           date NOT NULL,
    reason            text NOT NULL,
    granted_by_id     bigint NOT NULL REFERENCES account,
    granted_at        timestamptz NOT NULL,
    revoked_by_id     bigint REFERENCES account,
    revoked_at        timestamptz,
    revoke_reason     text,
    CHECK (ends_on >= starts_on),
    CHECK (account_id IS NOT NULL OR organisation_code IS NOT NULL),
    CHECK ((product_id IS NULL) <> (patch_id IS NULL)),
    CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL))
);

CREATE INDEX download_grant_account ON download_grant (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX download_grant_organisation ON download_grant (organisation_code) WHERE account_id IS NULL;
CREATE INDEX download_grant_newest ON download_grant (granted_at DESC);
