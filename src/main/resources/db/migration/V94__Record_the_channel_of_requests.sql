-- How a request came in (R22). What is there came by the portal's own pages.
ALTER TABLE ticket ADD COLUMN channel text NOT NULL DEFAULT 'WEB'
    CHECK (channel IN ('WEB', 'MAIL', 'PHONE', 'FAX', 'WALK_IN'));
ALTER TABLE ticket ADD COLUMN recorded_by_id bigint REFERENCES account;
ALTER TABLE ticket_message ADD COLUMN channel text NOT NULL DEFAULT 'WEB' CHECK (channel IN ('WEB', 'MAIL'));
