-- A row is what was decided about one request. How a delivery ended is a row of its own, so that no row is ever changed.
CREATE TABLE download_end (
    download_id bigint PRIMARY KEY REFERENCES download,
    ended_at    timestamptz NOT NULL,
    complete    boolean NOT NULL
);

INSERT INTO download_end (download_id, ended_at, complete)
SELECT id, started_at, true FROM download WHERE complete;

ALTER TABLE download
    DROP COLUMN complete,
    ADD COLUMN way text CHECK (way IN ('PAGE', 'API', 'LINK')),
    ADD COLUMN address text,
    ADD COLUMN allowed boolean NOT NULL DEFAULT true,
    ADD COLUMN reason text,
    ADD COLUMN status integer NOT NULL DEFAULT 200;

CREATE INDEX download_started ON download (started_at);

CREATE FUNCTION refuse_to_change_download() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('askwell.retention', true) = 'on' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'Records of downloads are never changed, and removed only when they are too old to be kept';
END
$$;

CREATE TRIGGER download_append_only BEFORE UPDATE OR DELETE ON download
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_download();
CREATE TRIGGER download_end_append_only BEFORE UPDATE OR DELETE ON download_end
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_download();
CREATE TRIGGER download_not_truncated BEFORE TRUNCATE ON download
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_download();
CREATE TRIGGER download_end_not_truncated BEFORE TRUNCATE ON download_end
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_download();
