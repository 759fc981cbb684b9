ALTER TABLE import_job ADD COLUMN seen_at timestamptz;
UPDATE import_job SET seen_at = started_at;
ALTER TABLE import_job ALTER COLUMN seen_at SET NOT NULL;

CREATE INDEX import_job_unfinished ON import_job (seen_at) WHERE finished_at IS NULL;
