-- Every row is all rules as they were kept at a time, and never changes; the highest number is in force. Rules name queues,
-- people, products and customers by what they are called, so that one of these can go without a rule breaking.
CREATE TABLE triage_edition (
    number  bigint PRIMARY KEY,
    rules   text NOT NULL,
    again   bigint REFERENCES triage_edition,
    by_id   bigint NOT NULL REFERENCES account,
    made_at timestamptz NOT NULL
);

-- What a supervisor is about to put into force; base is the edition it was begun from, 0 for none.
CREATE TABLE triage_draft (
    account_id bigint PRIMARY KEY REFERENCES account,
    version    integer NOT NULL,
    base       bigint NOT NULL,
    rules      text NOT NULL,
    changed_at timestamptz NOT NULL
);
