-- Emergencies may start at once: the data are backed up first, and the records are completed afterwards (R14).
ALTER TABLE ticket ADD COLUMN backed_up_at timestamptz;
ALTER TABLE ticket ADD COLUMN records_due_at timestamptz;
ALTER TABLE ticket ADD COLUMN records_completed_at timestamptz;

CREATE INDEX ticket_records_due ON ticket (records_due_at, id) WHERE records_due_at IS NOT NULL;
