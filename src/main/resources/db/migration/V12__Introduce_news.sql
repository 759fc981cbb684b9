CREATE SEQUENCE news_item_seq INCREMENT BY 50;

CREATE TABLE news_item (
    id           bigint PRIMARY KEY,
    key          text NOT NULL,
    language     text NOT NULL CHECK (language IN ('EN', 'ZH')),
    audience     text NOT NULL CHECK (audience IN ('PUBLIC', 'CUSTOMERS', 'STAFF')),
    product_code text,
    title        text NOT NULL CHECK (length(title) <= 200),
    summary      text NOT NULL CHECK (length(summary) <= 500),
    body         text NOT NULL,
    published_on date NOT NULL,
    source_hash  text NOT NULL,
    UNIQUE (key, language)
);

CREATE INDEX news_item_published ON news_item (published_on DESC);
