CREATE SEQUENCE incoming_mail_seq INCREMENT BY 50;

-- Every mail that came in, as it was, and what became of it. The fingerprint covers what two copies of one mail share.
CREATE TABLE incoming_mail (
    id            bigint PRIMARY KEY,
    fingerprint   text NOT NULL UNIQUE,
    file_id       uuid NOT NULL,
    size          bigint NOT NULL,
    source        text NOT NULL CHECK (source IN ('MAILBOX', 'MAILDROP')),
    arrived_at    timestamptz NOT NULL,
    message_id    text,
    sender        text,
    sender_name   text,
    subject       text,
    fate          text NOT NULL CHECK (fate IN ('OPENED', 'CONTINUED', 'HELD', 'STOPPED', 'DISMISSED')),
    hindrance     text,
    error_class   text,
    ticket_number text,
    handled_by_id bigint REFERENCES account,
    handled_at    timestamptz
);

CREATE INDEX incoming_mail_fate ON incoming_mail (fate, id DESC);
CREATE INDEX incoming_mail_sender ON incoming_mail (sender, arrived_at);

-- Whoever answers a mail about a ticket shows the token that only that mail carried.
CREATE TABLE reply_token (
    token      text PRIMARY KEY,
    ticket_id  bigint NOT NULL REFERENCES ticket,
    account_id bigint NOT NULL REFERENCES account,
    UNIQUE (ticket_id, account_id)
);

ALTER TABLE outbox_mail ADD COLUMN reply_token text;
