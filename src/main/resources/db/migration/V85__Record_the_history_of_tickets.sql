-- The record of a ticket (R23): whatever is opened, written, attached or done is copied here as it was, and each hash covers
-- the copy and the hash before it, so that a change or a gap shows. The database does it itself, so that no way of writing
-- can leave it out. What the customer may know is a chain of its own: it can be checked without the internal notes, and does
-- not tell that there are any. There is no foreign key: the record outlives what it is about.
ALTER TABLE ticket_event ADD COLUMN internal boolean NOT NULL DEFAULT false;
UPDATE ticket_event SET internal = true WHERE kind IN ('NOTED', 'DRAFTED');
ALTER TABLE ticket_event ALTER COLUMN internal DROP DEFAULT;

CREATE TABLE ticket_record (
    ticket_id       bigint NOT NULL,
    position        integer NOT NULL,
    public_position integer,
    kind            text NOT NULL CHECK (kind IN ('TICKET', 'MESSAGE', 'EVENT', 'FILE')),
    source_id       bigint NOT NULL,
    content         text NOT NULL,
    hash            text NOT NULL,
    public_hash     text,
    PRIMARY KEY (ticket_id, position),
    UNIQUE (kind, source_id),
    CHECK ((public_position IS NULL) = (public_hash IS NULL))
);

-- The ends of both chains. Whoever adds to a chain locks its row first, so that no two continue from the same end.
CREATE TABLE ticket_record_end (
    ticket_id       bigint PRIMARY KEY,
    position        integer NOT NULL,
    public_position integer NOT NULL,
    hash            text NOT NULL,
    public_hash     text NOT NULL
);

-- The keys of jsonb are always in the same order, which makes its text canonical.
CREATE FUNCTION ticket_record_content(wanted text, wanted_id bigint) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    instant CONSTANT text := 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
    found jsonb;
BEGIN
    CASE wanted
    WHEN 'TICKET' THEN
        SELECT jsonb_build_object('id', t.id, 'at', to_char(t.created_at AT TIME ZONE 'UTC', instant), 'by', a.id,
            'author', a.name, 'number', t.number, 'organisation', t.organisation_code, 'product', t.product_code,
            'version', t.product_version, 'errorCode', t.error_code, 'severity', t.severity, 'covered', t.covered,
            'title', t.title, 'text', t.description)
        INTO found FROM ticket t JOIN account a ON a.id = t.requester_id WHERE t.id = wanted_id;
    WHEN 'MESSAGE' THEN
        SELECT jsonb_build_object('id', m.id, 'at', to_char(m.at AT TIME ZONE 'UTC', instant), 'by', a.id,
            'author', a.name, 'support', m.from_support, 'internal', m.visibility = 'INTERNAL', 'text', m.body)
        INTO found FROM ticket_message m JOIN account a ON a.id = m.author_id WHERE m.id = wanted_id;
    WHEN 'EVENT' THEN
        SELECT jsonb_build_object('id', e.id, 'at', to_char(e.at AT TIME ZONE 'UTC', instant), 'by', a.id,
            'author', a.name, 'event', e.kind, 'internal', e.internal, 'text', e.details)
        INTO found FROM ticket_event e LEFT JOIN account a ON a.id = e.by_id WHERE e.id = wanted_id;
    WHEN 'FILE' THEN
        SELECT jsonb_build_object('id', x.id, 'at', to_char(f.uploaded_at AT TIME ZONE 'UTC', instant), 'by', a.id,
            'author', a.name, 'message', x.message_id, 'name', f.name, 'size', f.size, 'sha256', f.sha256)
        INTO found FROM ticket_attachment x JOIN stored_file f ON f.id = x.file_id
        LEFT JOIN account a ON a.id = f.uploaded_by WHERE x.id = wanted_id;
    END CASE;
    RETURN jsonb_strip_nulls(found) || jsonb_build_object('kind', wanted);
END $$;

CREATE FUNCTION ticket_record_hash(previous text, content text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT encode(sha256(convert_to(previous || E'\n' || content, 'UTF8')), 'hex') $$;

CREATE FUNCTION ticket_record_append(ticket bigint, wanted text, wanted_id bigint, internal boolean) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    last ticket_record_end;
    written text := ticket_record_content(wanted, wanted_id)::text;
BEGIN
    INSERT INTO ticket_record_end SELECT id, 0, 0, number, number FROM ticket t WHERE t.id = ticket
        ON CONFLICT (ticket_id) DO NOTHING;
    SELECT * INTO last FROM ticket_record_end e WHERE e.ticket_id = ticket FOR UPDATE;
    last.position := last.position + 1;
    last.hash := ticket_record_hash(last.hash, written);
    IF NOT internal THEN
        last.public_position := last.public_position + 1;
        last.public_hash := ticket_record_hash(last.public_hash, written);
    END IF;
    INSERT INTO ticket_record (ticket_id, position, public_position, kind, source_id, content, hash, public_hash)
    VALUES (ticket, last.position, CASE WHEN NOT internal THEN last.public_position END, wanted, wanted_id, written,
        last.hash, CASE WHEN NOT internal THEN last.public_hash END);
    UPDATE ticket_record_end SET position = last.position, public_position = last.public_position, hash = last.hash,
        public_hash = last.public_hash WHERE ticket_id = ticket;
END $$;

CREATE FUNCTION ticket_record_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    CASE TG_TABLE_NAME
    WHEN 'ticket' THEN
        PERFORM ticket_record_append(NEW.id, 'TICKET', NEW.id, false);
    WHEN 'ticket_message' THEN
        PERFORM ticket_record_append(NEW.ticket_id, 'MESSAGE', NEW.id, NEW.visibility = 'INTERNAL');
    WHEN 'ticket_event' THEN
        PERFORM ticket_record_append(NEW.ticket_id, 'EVENT', NEW.id, NEW.internal);
    WHEN 'ticket_attachment' THEN
        PERFORM ticket_record_append(NEW.ticket_id, 'FILE', NEW.id, coalesce(
            (SELECT m.visibility = 'INTERNAL' FROM ticket_message m WHERE m.id = NEW.message_id), false));
    END CASE;
    RETURN NULL;
END $$;

-- What was there before gets its record in the order in which it happened.
DO $$
DECLARE
    old record;
BEGIN
    FOR old IN
        SELECT * FROM (
            SELECT id AS ticket, 0 AS rank, created_at AS at, 'TICKET' AS kind, id, false AS internal FROM ticket
            UNION ALL
            SELECT ticket_id, 1, at, 'MESSAGE', id, visibility = 'INTERNAL' FROM ticket_message
            UNION ALL
            SELECT x.ticket_id, 2, coalesce(m.at, t.created_at), 'FILE', x.id, coalesce(m.visibility = 'INTERNAL', false)
            FROM ticket_attachment x JOIN ticket t ON t.id = x.ticket_id LEFT JOIN ticket_message m ON m.id = x.message_id
            UNION ALL
            SELECT ticket_id, 3, at, 'EVENT', id, internal FROM ticket_event
        ) everything
        ORDER BY ticket, least(rank, 1), at, rank, id
    LOOP
        PERFORM ticket_record_append(old.ticket, old.kind, old.id, old.internal);
    END LOOP;
END $$;

CREATE TRIGGER ticket_recorded AFTER INSERT ON ticket FOR EACH ROW EXECUTE FUNCTION ticket_record_written();
CREATE TRIGGER ticket_message_recorded AFTER INSERT ON ticket_message FOR EACH ROW
    EXECUTE FUNCTION ticket_record_written();
CREATE TRIGGER ticket_event_recorded AFTER INSERT ON ticket_event FOR EACH ROW EXECUTE FUNCTION ticket_record_written();
CREATE TRIGGER ticket_attachment_recorded AFTER INSERT ON ticket_attachment FOR EACH ROW
    EXECUTE FUNCTION ticket_record_written();
