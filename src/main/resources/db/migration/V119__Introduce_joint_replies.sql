CREATE SEQUENCE joint_reply_seq INCREMENT BY 50;
CREATE SEQUENCE joint_reply_item_seq INCREMENT BY 50;

-- What was written once for an incident and every open ticket of it, ordered in the transaction that wrote it there.
CREATE TABLE joint_reply (
    id          bigint PRIMARY KEY,
    ticket_id   bigint NOT NULL REFERENCES ticket,
    by_id       bigint NOT NULL REFERENCES account,
    at          timestamptz NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('REPLY', 'QUESTION', 'SOLUTION')),
    body        text NOT NULL,
    article_key text,
    message_id  bigint UNIQUE REFERENCES ticket_message,
    CHECK ((kind = 'SOLUTION') = (message_id IS NULL))
);

CREATE INDEX joint_reply_ticket ON joint_reply (ticket_id, id DESC);

-- One ticket that is to get it. It is written there and marked here in one transaction, so that no stop of a portal loses
-- or doubles it.
CREATE TABLE joint_reply_item (
    id             bigint PRIMARY KEY,
    joint_reply_id bigint NOT NULL REFERENCES joint_reply,
    ticket_id      bigint NOT NULL REFERENCES ticket,
    try_at         timestamptz NOT NULL,
    attempts       integer NOT NULL DEFAULT 0,
    done_at        timestamptz,
    failure        text CHECK (failure IN ('STATE', 'FAILED')),
    UNIQUE (joint_reply_id, ticket_id),
    CHECK (failure IS NULL OR done_at IS NOT NULL)
);

CREATE INDEX joint_reply_item_open ON joint_reply_item (try_at, id) WHERE done_at IS NULL;
CREATE INDEX joint_reply_item_ticket ON joint_reply_item (ticket_id, joint_reply_id) WHERE done_at IS NULL;
