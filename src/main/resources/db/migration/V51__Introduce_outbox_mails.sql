CREATE SEQUENCE outbox_mail_seq INCREMENT BY 50;

CREATE TABLE outbox_mail (
    id              bigint PRIMARY KEY,
    recipient       text NOT NULL,
    language        text NOT NULL CHECK (language IN ('EN', 'ZH')),
    subject         text NOT NULL,
    text            text NOT NULL,
    html            text NOT NULL,
    state           text NOT NULL CHECK (state IN ('PENDING', 'SENT', 'FAILED')),
    attempts        integer NOT NULL CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    error_class     text
);

CREATE INDEX outbox_mail_due ON outbox_mail (next_attempt_at, id) WHERE state = 'PENDING';
CREATE INDEX outbox_mail_recipient ON outbox_mail (recipient, created_at);
