CREATE SEQUENCE article_vote_seq INCREMENT BY 50;

CREATE TABLE article_vote (
    id         bigint PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    helpful    boolean NOT NULL,
    reason     text CHECK (reason IN ('UNCLEAR', 'OTHER_PROBLEM', 'OUTDATED')),
    comment    text CHECK (length(comment) <= 1000),
    at         timestamptz NOT NULL,
    UNIQUE (article_id, account_id)
);

CREATE SEQUENCE article_subscription_seq INCREMENT BY 50;

CREATE TABLE article_subscription (
    id          bigint PRIMARY KEY,
    article_key text NOT NULL,
    account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    UNIQUE (article_key, account_id)
);
