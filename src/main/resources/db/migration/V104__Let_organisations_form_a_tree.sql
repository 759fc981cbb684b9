-- The codes from the top down to the organisation itself, each between slashes: whatever has '/code/' in its path is that
-- organisation or below it.
ALTER TABLE organisation ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN parent_id bigint REFERENCES organisation;
ALTER TABLE organisation ADD COLUMN path text;
UPDATE organisation SET path = '/' || code || '/';
ALTER TABLE organisation ALTER COLUMN path SET NOT NULL;
ALTER TABLE organisation ADD CHECK (right(path, length(code) + 2) = '/' || code || '/');
-- Nothing is below itself.
ALTER TABLE organisation ADD CHECK (strpos(path, '/' || code || '/') = length(path) - length(code) - 1);
CREATE INDEX organisation_parent ON organisation (parent_id);

CREATE SEQUENCE customer_change_seq INCREMENT BY 50;

-- Which fact of the customer file was what before and after; a row is never changed.
CREATE TABLE customer_change (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    subject         text NOT NULL,
    subject_name    text NOT NULL,
    fact            text NOT NULL,
    before          text,
    after           text,
    by_id           bigint REFERENCES account,
    at              timestamptz NOT NULL
);

CREATE INDEX customer_change_organisation ON customer_change (organisation_id, id DESC);
