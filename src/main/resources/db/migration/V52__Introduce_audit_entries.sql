CREATE SEQUENCE audit_entry_seq INCREMENT BY 50;

CREATE TABLE audit_entry (
    id         bigint PRIMARY KEY,
    account_id bigint REFERENCES account,
    act        text NOT NULL,
    object     text NOT NULL,
    details    text,
    done_at    timestamptz NOT NULL
);
