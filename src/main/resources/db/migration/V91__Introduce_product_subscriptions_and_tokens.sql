CREATE SEQUENCE product_subscription_seq INCREMENT BY 50;

CREATE TABLE product_subscription (
    id         bigint PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES product,
    account_id bigint NOT NULL REFERENCES account,
    UNIQUE (product_id, account_id)
);

CREATE INDEX product_subscription_account ON product_subscription (account_id);

CREATE SEQUENCE product_token_seq INCREMENT BY 50;

CREATE TABLE product_token (
    id                bigint PRIMARY KEY,
    token_hash        text NOT NULL UNIQUE,
    scope             text NOT NULL CHECK (scope IN ('FEED', 'UPDATES')),
    product_id        bigint NOT NULL REFERENCES product,
    account_id        bigint NOT NULL REFERENCES account,
    organisation_code text,
    name              text NOT NULL,
    created_at        timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    revoked_at        timestamptz,
    used_at           timestamptz,
    reported_version  text,
    CHECK (scope <> 'UPDATES' OR organisation_code IS NOT NULL)
);

CREATE INDEX product_token_account ON product_token (account_id, created_at DESC);
