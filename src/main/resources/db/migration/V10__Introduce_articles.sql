CREATE SEQUENCE article_seq INCREMENT BY 50;

CREATE TABLE article (
    id                bigint PRIMARY KEY,
    key               text NOT NULL CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 100),
    language          text NOT NULL CHECK (language IN ('EN', 'ZH')),
    kind              text NOT NULL CHECK (kind IN ('FAQ', 'HOW_TO', 'KNOWN_ISSUE', 'MANUAL')),
    product_code      text,
    versions          text,
    audience          text NOT NULL CHECK (audience IN ('PUBLIC', 'CUSTOMERS', 'ORGANISATION', 'STAFF')),
    organisation_code text,
    category          text NOT NULL,
    state             text NOT NULL CHECK (state IN ('DRAFT', 'REVIEW', 'PUBLISHED', 'ARCHIVED')),
    title             text NOT NULL CHECK (length(title) <= 200),
    body              text NOT NULL,
    error_codes       text[] NOT NULL DEFAULT '{}',
    variants          text[] NOT NULL DEFAULT '{}',
    related           text[] NOT NULL DEFAULT '{}',
    updated_on        date NOT NULL,
    published_at      timestamptz,
    revision          integer NOT NULL,
    version           integer NOT NULL,
    source_hash       text,
    source_ticket     bigint,
    helpful_votes     integer NOT NULL DEFAULT 0,
    unhelpful_votes   integer NOT NULL DEFAULT 0,
    UNIQUE (key, language),
    CHECK ((audience = 'ORGANISATION') = (organisation_code IS NOT NULL))
);

CREATE INDEX article_category ON article (category, language) WHERE state = 'PUBLISHED';
CREATE INDEX article_product ON article (product_code, language) WHERE state = 'PUBLISHED';
CREATE INDEX article_helpful ON article (language, helpful_votes DESC) WHERE state = 'PUBLISHED';
CREATE INDEX article_updated ON article (updated_on DESC);
CREATE INDEX article_source_ticket ON article (source_ticket) WHERE source_ticket IS NOT NULL;

CREATE SEQUENCE article_revision_seq INCREMENT BY 50;

CREATE TABLE article_revision (
    id         bigint PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    number     integer NOT NULL,
    title      text NOT NULL,
    body       text NOT NULL,
    author_id  bigint REFERENCES account,
    at         timestamptz NOT NULL,
    note       text NOT NULL,
    UNIQUE (article_id, number)
);
