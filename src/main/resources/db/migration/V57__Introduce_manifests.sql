CREATE SEQUENCE manifest_key_seq INCREMENT BY 50;

CREATE TABLE manifest_key (
    id                  bigint PRIMARY KEY,
    key_id              text NOT NULL UNIQUE,
    public_key          text NOT NULL,
    created_at          timestamptz NOT NULL,
    retires_at          timestamptz,
    statement           text,
    statement_signature text,
    CHECK (statement IS NULL OR (statement_signature IS NOT NULL AND retires_at IS NOT NULL))
);

CREATE UNIQUE INDEX manifest_key_current ON manifest_key ((true)) WHERE retires_at IS NULL;

CREATE SEQUENCE manifest_seq INCREMENT BY 50;

CREATE TABLE manifest (
    id         bigint PRIMARY KEY,
    product_id bigint NOT NULL UNIQUE REFERENCES product,
    version    bigint NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    content    text NOT NULL
);

CREATE TABLE manifest_signature (
    manifest_id bigint NOT NULL REFERENCES manifest ON DELETE CASCADE,
    key_id      text NOT NULL,
    signature   text NOT NULL,
    PRIMARY KEY (manifest_id, key_id)
);
