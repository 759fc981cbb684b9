CREATE SEQUENCE passage_seq INCREMENT BY 50;

CREATE TABLE passage (
    id                bigint PRIMARY KEY,
    article_id        bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    article_key       text NOT NULL,
    language          text NOT NULL,
    kind              text NOT NULL,
    category          text NOT NULL,
    product_code      text,
    audience          text NOT NULL,
    organisation_code text,
    role              text NOT NULL,
    position          integer NOT NULL,
    text              text NOT NULL,
    terms             text NOT NULL,
    hash              text NOT NULL,
    model             text,
    vector            bytea,
    -- The terms are made by the portal, so no dictionary of the database is needed for either language.
    document          tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(terms, ' '), ''))) STORED
);

CREATE INDEX passage_article_id ON passage (article_id);
CREATE INDEX passage_hash ON passage (hash);
CREATE INDEX passage_document ON passage USING gin (document);
