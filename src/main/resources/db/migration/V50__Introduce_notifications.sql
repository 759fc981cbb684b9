CREATE SEQUENCE notification_seq INCREMENT BY 50;

CREATE TABLE notification (
    id         bigint PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account,
    kind       text NOT NULL,
    actor      text,
    reference  text,
    subject    text NOT NULL,
    path       text NOT NULL,
    created_at timestamptz NOT NULL,
    read_at    timestamptz
);

CREATE INDEX notification_account ON notification (account_id, id DESC);
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;
