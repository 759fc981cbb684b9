CREATE TABLE ticket_watcher (
    ticket_id  bigint NOT NULL REFERENCES ticket,
    account_id bigint NOT NULL REFERENCES account,
    since      timestamptz NOT NULL,
    PRIMARY KEY (ticket_id, account_id)
);

CREATE SEQUENCE time_spent_seq INCREMENT BY 50;

-- Entries are never changed: a correction is one more, with fewer than no minutes.
CREATE TABLE time_spent (
    id         bigint PRIMARY KEY,
    ticket_id  bigint NOT NULL REFERENCES ticket,
    account_id bigint NOT NULL REFERENCES account,
    minutes    integer NOT NULL CHECK (minutes <> 0),
    what       text NOT NULL,
    at         timestamptz NOT NULL
);

CREATE INDEX time_spent_ticket ON time_spent (ticket_id);

-- A ticket can come under other terms while it runs; what was promised before is explained by the level of its own time.
ALTER TABLE ticket_clock ADD COLUMN service_level_id bigint REFERENCES service_level;
UPDATE ticket_clock c SET service_level_id = t.service_level_id FROM ticket t WHERE t.id = c.ticket_id;
ALTER TABLE ticket_clock ALTER COLUMN service_level_id SET NOT NULL;
