ALTER TABLE release_plan
    ADD COLUMN decider text NOT NULL DEFAULT 'RELEASE_MANAGER' CHECK (decider IN ('RELEASE_MANAGER', 'CUSTOMER_MANAGER', 'BOTH'));

ALTER TABLE patch_authorization
    ADD COLUMN decider text NOT NULL DEFAULT 'RELEASE_MANAGER' CHECK (decider IN ('RELEASE_MANAGER', 'CUSTOMER_MANAGER', 'BOTH')),
    ADD COLUMN turn text CHECK (turn IN ('CUSTOMER', 'VENDOR')),
    ADD COLUMN due_at timestamptz,
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN delegate_id bigint REFERENCES account;

UPDATE patch_authorization SET turn = 'VENDOR', due_at = requested_at + interval '1 day' WHERE state = 'REQUESTED';

ALTER TABLE patch_authorization ADD CHECK ((state = 'REQUESTED') = (turn IS NOT NULL AND due_at IS NOT NULL));

CREATE INDEX patch_authorization_due ON patch_authorization (due_at) WHERE state = 'REQUESTED' AND reminded_at IS NULL;
CREATE INDEX patch_authorization_customer ON patch_authorization (organisation_code, requested_at) WHERE turn = 'CUSTOMER';
CREATE INDEX patch_authorization_delegate ON patch_authorization (delegate_id) WHERE delegate_id IS NOT NULL;

CREATE SEQUENCE authorization_step_seq INCREMENT BY 50;

CREATE TABLE authorization_step (
    id               bigint PRIMARY KEY,
    authorization_id bigint NOT NULL REFERENCES patch_authorization,
    act              text NOT NULL,
    account_id       bigint REFERENCES account,
    note             text,
    done_at          timestamptz NOT NULL
);

CREATE INDEX authorization_step_authorization ON authorization_step (authorization_id, done_at);

INSERT INTO authorization_step (id, authorization_id, act, account_id, note, done_at)
SELECT row_number() OVER (ORDER BY done_at), authorization_id, act, account_id, note, done_at
FROM (SELECT id AS authorization_id, 'REQUESTED' AS act, account_id, reason AS note, requested_at AS done_at
      FROM patch_authorization
      UNION ALL
      SELECT id, state, decided_by_id, note, decided_at FROM patch_authorization WHERE decided_at IS NOT NULL) AS known;

SELECT setval('authorization_step_seq', (SELECT count(*) + 50 FROM authorization_step));
