CREATE TABLE stored_file (
    id             uuid PRIMARY KEY,
    name           text NOT NULL,
    media_type     text NOT NULL,
    size           bigint NOT NULL CHECK (size >= 0),
    sha256         text NOT NULL,
    uploaded_by    bigint NOT NULL REFERENCES account,
    uploaded_at    timestamptz NOT NULL,
    extracted_text text
);

CREATE INDEX stored_file_uploaded_by ON stored_file (uploaded_by);
