CREATE SEQUENCE saved_view_seq INCREMENT BY 50;

CREATE TABLE saved_view (
    id         bigint PRIMARY KEY,
    version    integer NOT NULL,
    owner_id   bigint NOT NULL REFERENCES account,
    shared     boolean NOT NULL,
    name       text NOT NULL,
    base       text NOT NULL,
    product    text NOT NULL,
    severity   text,
    state      text,
    words      text NOT NULL,
    sort       text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (owner_id, name)
);

CREATE INDEX saved_view_shared ON saved_view (name) WHERE shared;

-- Everything a filter looks at, so that neither a page of the queue nor its counts read the tickets themselves: the text of
-- a ticket stands in its row, and 50,000 rows are 25 times as large as this index.
DROP INDEX ticket_due;
CREATE INDEX ticket_due ON ticket (due_at, id) INCLUDE (state, assignee_id, severity, product_code);
CREATE INDEX ticket_counts ON ticket (state, severity, product_code, assignee_id);
