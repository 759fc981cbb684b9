ALTER TABLE ticket DROP CONSTRAINT ticket_state_check;
ALTER TABLE ticket ADD CONSTRAINT ticket_state_known CHECK (state IN
    ('NEW', 'ASSIGNED', 'WAITING_ON_CUSTOMER', 'ON_US', 'RESOLVED', 'CLOSED', 'WITHDRAWN', 'MERGED'));

-- A duplicate keeps everything it has and says where its problem goes on.
ALTER TABLE ticket ADD COLUMN merged_into_id bigint REFERENCES ticket CHECK (merged_into_id <> id);
ALTER TABLE ticket ADD COLUMN merged_at timestamptz;
ALTER TABLE ticket ADD COLUMN merged_by_id bigint REFERENCES account;
ALTER TABLE ticket ADD COLUMN state_before_merge text;
ALTER TABLE ticket ADD COLUMN duplicates integer NOT NULL DEFAULT 0 CHECK (duplicates >= 0);
ALTER TABLE ticket ADD CONSTRAINT ticket_merged CHECK ((state = 'MERGED') = (merged_into_id IS NOT NULL)
    AND (merged_into_id IS NULL) = (merged_at IS NULL));
CREATE INDEX ticket_merged_into ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;

ALTER TABLE ticket ADD COLUMN split_from_id bigint REFERENCES ticket;
CREATE INDEX ticket_split_from ON ticket (split_from_id) WHERE split_from_id IS NOT NULL;

-- Who watches a ticket only because a duplicate was merged into it stops watching when the merge is undone.
ALTER TABLE ticket_watcher ADD COLUMN merged_from_id bigint REFERENCES ticket;
