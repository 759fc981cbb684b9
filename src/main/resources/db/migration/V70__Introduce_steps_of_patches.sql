ALTER TABLE patch
    DROP CONSTRAINT patch_state_check,
    DROP CONSTRAINT patch_check,
    ADD CONSTRAINT patch_state_known CHECK (state IN ('DRAFT', 'IN_TEST', 'APPROVED', 'PUBLISHED', 'RECALLED')),
    ADD CONSTRAINT patch_has_file CHECK (state = 'DRAFT' OR file_id IS NOT NULL),
    ADD CONSTRAINT patch_has_date CHECK (state NOT IN ('PUBLISHED', 'RECALLED') OR published_at IS NOT NULL);

CREATE SEQUENCE patch_step_seq INCREMENT BY 50;

CREATE TABLE patch_step (
    id         bigint PRIMARY KEY,
    patch_id   bigint NOT NULL REFERENCES patch,
    account_id bigint REFERENCES account,
    act        text NOT NULL,
    note       text,
    done_at    timestamptz NOT NULL
);

CREATE INDEX patch_step_patch ON patch_step (patch_id, done_at DESC);

-- Who did it was not written down before.
INSERT INTO patch_step (id, patch_id, act, note, done_at)
SELECT row_number() OVER (ORDER BY done_at), patch_id, act, note, done_at
FROM (SELECT id AS patch_id, 'WRITTEN' AS act, NULL AS note, created_at AS done_at FROM patch
      UNION ALL
      SELECT id, 'PUBLISHED', NULL, published_at FROM patch WHERE published_at IS NOT NULL
      UNION ALL
      SELECT id, 'RECALLED', recall_reason, recalled_at FROM patch WHERE recalled_at IS NOT NULL) AS known;

SELECT setval('patch_step_seq', (SELECT count(*) + 50 FROM patch_step));
