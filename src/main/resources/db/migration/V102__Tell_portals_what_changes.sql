-- Every portal on the database listens, so that what is committed through one is told by all of them. A notification holds
-- the id of a ticket and nothing else: what a reader may know of it is looked up by the portal that tells it.
CREATE TABLE ticket_writer (
    ticket_id  bigint NOT NULL REFERENCES ticket,
    account_id bigint NOT NULL REFERENCES account,
    until      timestamptz NOT NULL,
    PRIMARY KEY (ticket_id, account_id)
);

CREATE FUNCTION ticket_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'ticket' THEN
        PERFORM pg_notify('askwell_ticket', NEW.id::text);
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM pg_notify('askwell_ticket', OLD.ticket_id::text);
    ELSE
        PERFORM pg_notify('askwell_ticket', NEW.ticket_id::text);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER ticket_told AFTER INSERT OR UPDATE ON ticket FOR EACH ROW EXECUTE FUNCTION ticket_told();
CREATE TRIGGER ticket_message_told AFTER INSERT ON ticket_message FOR EACH ROW EXECUTE FUNCTION ticket_told();
CREATE TRIGGER ticket_writer_told AFTER INSERT OR DELETE ON ticket_writer FOR EACH ROW EXECUTE FUNCTION ticket_told();
