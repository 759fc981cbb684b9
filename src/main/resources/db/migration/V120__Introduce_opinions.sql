CREATE SEQUENCE opinion_seq INCREMENT BY 50;
CREATE SEQUENCE opinion_number START 1001;

-- Within what time opinions are answered and dealt with, as amounts like '4 h' or '1 d' in the open time of a calendar.
CREATE TABLE opinion_promise (
    kind          text PRIMARY KEY CHECK (kind IN ('PRAISE', 'COMPLAINT', 'SUGGESTION')),
    version       integer NOT NULL,
    answer_within text NOT NULL,
    settle_within text NOT NULL,
    calendar      text NOT NULL
);

INSERT INTO opinion_promise VALUES
    ('COMPLAINT', 0, '1 d', '5 d', '5x8'),
    ('SUGGESTION', 0, '3 d', '20 d', '5x8'),
    ('PRAISE', 0, '3 d', '10 d', '5x8');

-- What somebody thinks of a ticket, of a person of support, of the service plan or of the portal, what was answered and what
-- was done about it (R27). The promised times are those of the day it came in.
CREATE TABLE opinion (
    id                bigint PRIMARY KEY,
    version           integer NOT NULL,
    number            text NOT NULL UNIQUE,
    kind              text NOT NULL CHECK (kind IN ('PRAISE', 'COMPLAINT', 'SUGGESTION')),
    subject           text NOT NULL CHECK (subject IN ('TICKET', 'PERSON', 'PLAN', 'PORTAL')),
    author_id         bigint NOT NULL REFERENCES account,
    organisation_code text,
    ticket_number     text,
    concerned_id      bigint REFERENCES account,
    body              text NOT NULL,
    created_at        timestamptz NOT NULL,
    answer_by         timestamptz NOT NULL,
    settle_by         timestamptz NOT NULL,
    answer            text,
    answered_by_id    bigint REFERENCES account,
    answered_at       timestamptz,
    outcome           text,
    settled_by_id     bigint REFERENCES account,
    settled_at        timestamptz,
    reminders         integer NOT NULL DEFAULT 0,
    reminded_at       timestamptz,
    CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by_id IS NULL)),
    CHECK ((outcome IS NULL) = (settled_at IS NULL) AND (outcome IS NULL) = (settled_by_id IS NULL)),
    CHECK (outcome IS NULL OR answer IS NOT NULL)
);

CREATE INDEX opinion_author ON opinion (author_id, id DESC);
CREATE INDEX opinion_created ON opinion (created_at);
CREATE INDEX opinion_open ON opinion (answer_by, id) WHERE settled_at IS NULL;

CREATE FUNCTION refuse_to_lose_opinion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.body = OLD.body AND (OLD.answer IS NULL OR NEW.answer = OLD.answer)
            AND (OLD.outcome IS NULL OR NEW.outcome = OLD.outcome) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'Opinions, what was answered and what was done about them are never changed and never removed';
END
$$;

CREATE TRIGGER opinion_kept BEFORE UPDATE OR DELETE ON opinion
    FOR EACH ROW EXECUTE FUNCTION refuse_to_lose_opinion();
CREATE TRIGGER opinion_not_truncated BEFORE TRUNCATE ON opinion
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_lose_opinion();
