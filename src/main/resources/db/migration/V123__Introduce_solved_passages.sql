-- What solved tickets say, in the shape of the passages of articles.
CREATE SEQUENCE solved_passage_seq INCREMENT BY 50;

CREATE TABLE solved_passage (
    id           bigint PRIMARY KEY,
    ticket_id    bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
    language     text NOT NULL,
    product_code text,
    role         text NOT NULL,
    position     integer NOT NULL,
    text         text NOT NULL,
    terms        text NOT NULL,
    hash         text NOT NULL,
    model        text,
    vector       bytea
);

CREATE INDEX solved_passage_ticket_id ON solved_passage (ticket_id);
CREATE INDEX solved_passage_hash ON solved_passage (hash);

-- Tickets whose passages are not what they say any more, written down by whatever changes a ticket.
CREATE TABLE solved_change (
    ticket_id bigint PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    failures  integer NOT NULL DEFAULT 0
);

-- Updating the row that is there waits for a portal that is just taking it, which has not seen this change.
CREATE FUNCTION ticket_solution_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO solved_change (ticket_id) VALUES (NEW.id) ON CONFLICT (ticket_id) DO UPDATE SET failures = 0;
    RETURN NULL;
END $$;

CREATE TRIGGER ticket_solved_at_once AFTER INSERT ON ticket FOR EACH ROW
    WHEN (NEW.state IN ('RESOLVED', 'CLOSED'))
    EXECUTE FUNCTION ticket_solution_changed();

CREATE TRIGGER ticket_solved AFTER UPDATE ON ticket FOR EACH ROW
    WHEN ((OLD.state IN ('RESOLVED', 'CLOSED')) <> (NEW.state IN ('RESOLVED', 'CLOSED'))
        OR NEW.state IN ('RESOLVED', 'CLOSED')
            AND (OLD.title, OLD.description, OLD.error_code, OLD.resolution, OLD.product_code)
                IS DISTINCT FROM (NEW.title, NEW.description, NEW.error_code, NEW.resolution, NEW.product_code))
    EXECUTE FUNCTION ticket_solution_changed();

INSERT INTO solved_change (ticket_id) SELECT id FROM ticket WHERE state IN ('RESOLVED', 'CLOSED');
