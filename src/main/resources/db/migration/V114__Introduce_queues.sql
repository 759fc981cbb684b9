-- Where tickets wait for whoever works on their kind. A ticket is in one queue or in none; queues that are not used any
-- more stay, as tickets and records refer to them.
CREATE SEQUENCE ticket_queue_seq INCREMENT BY 50;

CREATE TABLE ticket_queue (
    id      bigint PRIMARY KEY,
    version integer NOT NULL,
    code    text NOT NULL UNIQUE CHECK (code <> 'none'),
    name_en text NOT NULL,
    name_zh text NOT NULL,
    place   integer NOT NULL,
    active  boolean NOT NULL
);

ALTER TABLE ticket ADD COLUMN queue_code text REFERENCES ticket_queue (code);
ALTER TABLE bulk_item ADD COLUMN queue_code text REFERENCES ticket_queue (code);
ALTER TABLE saved_view ADD COLUMN queue text NOT NULL DEFAULT '';

-- Again everything a filter looks at.
DROP INDEX ticket_due;
CREATE INDEX ticket_due ON ticket (due_at, id) INCLUDE (state, assignee_id, severity, product_code, queue_code);
DROP INDEX ticket_counts;
CREATE INDEX ticket_counts ON ticket (state, severity, product_code, assignee_id, queue_code);
