CREATE SEQUENCE canned_reply_seq INCREMENT BY 50;

CREATE TABLE canned_reply (
    id         bigint PRIMARY KEY,
    version    integer NOT NULL,
    owner_id   bigint NOT NULL REFERENCES account,
    shared     boolean NOT NULL,
    title      text NOT NULL,
    body_en    text NOT NULL,
    body_zh    text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (owner_id, title),
    CHECK (body_en <> '' OR body_zh <> '')
);

CREATE INDEX canned_reply_shared ON canned_reply (title) WHERE shared;
