ALTER TABLE ticket ADD COLUMN follow_up_on date;
CREATE INDEX ticket_follow_up ON ticket (follow_up_on) WHERE follow_up_on IS NOT NULL;

CREATE SEQUENCE bulk_change_seq INCREMENT BY 50;
CREATE SEQUENCE bulk_item_seq INCREMENT BY 50;

CREATE TABLE bulk_change (
    id        bigint PRIMARY KEY,
    by_id     bigint NOT NULL REFERENCES account,
    at        timestamptz NOT NULL,
    action    text NOT NULL,
    value     text,
    back      text NOT NULL,
    undone_at timestamptz
);

-- What became of each ticket, and what it was like before, so that it can be put back.
CREATE TABLE bulk_item (
    id                 bigint PRIMARY KEY,
    change_id          bigint NOT NULL REFERENCES bulk_change,
    number             text NOT NULL,
    failure            text,
    version            integer,
    state              text,
    severity           text,
    assignee_id        bigint REFERENCES account,
    follow_up_on       date,
    undo_failure       text,
    CHECK ((version IS NULL) = (failure IS NOT NULL))
);

CREATE INDEX bulk_item_change ON bulk_item (change_id);
