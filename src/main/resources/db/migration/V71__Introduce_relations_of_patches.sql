ALTER TABLE patch
    ADD COLUMN severity text NOT NULL DEFAULT 'MEDIUM' CHECK (severity IN ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
    ADD COLUMN known_issues_en text NOT NULL DEFAULT '',
    ADD COLUMN known_issues_zh text NOT NULL DEFAULT '',
    ADD COLUMN supersedes text[] NOT NULL DEFAULT '{}',
    ADD COLUMN prerequisites text[] NOT NULL DEFAULT '{}',
    ADD COLUMN ticket_numbers text[] NOT NULL DEFAULT '{}';

CREATE INDEX patch_supersedes ON patch USING gin (supersedes);
