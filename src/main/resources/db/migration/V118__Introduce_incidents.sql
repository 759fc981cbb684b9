-- A ticket with a public title is an incident; other tickets, also of other customers, belong to it. There is one level.
ALTER TABLE ticket ADD COLUMN incident_id bigint REFERENCES ticket CHECK (incident_id <> id);
ALTER TABLE ticket ADD COLUMN incident_title_en text;
ALTER TABLE ticket ADD COLUMN incident_title_zh text;
ALTER TABLE ticket ADD CONSTRAINT ticket_incident_is_flat
    CHECK (incident_id IS NULL OR incident_title_en IS NULL AND incident_title_zh IS NULL);
CREATE INDEX ticket_incident ON ticket (incident_id, id) WHERE incident_id IS NOT NULL;

ALTER TABLE bulk_item ADD COLUMN incident_id bigint REFERENCES ticket;
