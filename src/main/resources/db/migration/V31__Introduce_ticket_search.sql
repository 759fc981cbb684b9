-- One row for each text of a ticket, so that each row stays far below the largest size of a tsvector. The words are cut by
-- the portal, because PostgreSQL's own parser takes a Chinese sentence for one word.
CREATE TABLE ticket_text (
    ticket_id bigint NOT NULL REFERENCES ticket,
    internal  boolean NOT NULL,
    words     tsvector NOT NULL
);

CREATE INDEX ticket_text_ticket ON ticket_text (ticket_id);
CREATE INDEX ticket_text_words ON ticket_text USING gin (words);
