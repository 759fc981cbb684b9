CREATE SEQUENCE change_record_seq INCREMENT BY 50;
CREATE SEQUENCE change_file_seq INCREMENT BY 50;

CREATE TABLE change_record (
    id        bigint PRIMARY KEY,
    change_id bigint NOT NULL REFERENCES change_request,
    position  integer NOT NULL CHECK (position > 0),
    step      text NOT NULL,
    state     text NOT NULL,
    by_id     bigint NOT NULL REFERENCES account,
    at        timestamptz NOT NULL,
    content   text NOT NULL,
    hash      text NOT NULL,
    UNIQUE (change_id, position)
);

CREATE TABLE change_file (
    id        bigint PRIMARY KEY,
    record_id bigint NOT NULL REFERENCES change_record,
    file_id   uuid NOT NULL UNIQUE REFERENCES stored_file
);

CREATE INDEX change_file_record ON change_file (record_id);
