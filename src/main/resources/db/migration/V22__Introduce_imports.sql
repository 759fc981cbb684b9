CREATE SEQUENCE import_job_seq INCREMENT BY 50;

CREATE TABLE import_job (
    id          bigint PRIMARY KEY,
    name        text NOT NULL,
    started_by  text NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    state       text NOT NULL CHECK (state IN ('RUNNING', 'INDEXING', 'DONE', 'FAILED')),
    done        integer NOT NULL,
    total       integer NOT NULL,
    errors      integer NOT NULL
);

CREATE SEQUENCE import_error_seq INCREMENT BY 50;

CREATE TABLE import_error (
    id     bigint PRIMARY KEY,
    job_id bigint NOT NULL REFERENCES import_job ON DELETE CASCADE,
    line   integer NOT NULL,
    flaw   text NOT NULL
);

CREATE INDEX import_error_job ON import_error (job_id, line);

-- Imported articles keep the keys of the system they come from.
ALTER TABLE article DROP CONSTRAINT article_key_check;
ALTER TABLE article ADD CONSTRAINT article_key_check
    CHECK (key ~ '^[A-Za-z0-9][A-Za-z0-9._?-]*$' AND length(key) <= 100);
