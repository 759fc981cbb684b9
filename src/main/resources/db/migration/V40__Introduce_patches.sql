CREATE SEQUENCE patch_seq INCREMENT BY 50;

CREATE TABLE patch (
    id            bigint PRIMARY KEY,
    version       integer NOT NULL,
    patch_key     text NOT NULL UNIQUE,
    product_id    bigint NOT NULL REFERENCES product,
    kind          text NOT NULL CHECK (kind IN ('SECURITY', 'DEFECT', 'FEATURE')),
    brings        text NOT NULL,
    affected_from text NOT NULL,
    affected_to   text NOT NULL,
    title_en      text NOT NULL,
    title_zh      text NOT NULL,
    notes_en      text NOT NULL,
    notes_zh      text NOT NULL,
    article_keys  text[] NOT NULL DEFAULT '{}',
    state         text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'RECALLED')),
    file_id       uuid,
    file_name     text,
    file_size     bigint,
    sha256        text,
    created_at    timestamptz NOT NULL,
    published_at  timestamptz,
    recalled_at   timestamptz,
    recall_reason text,
    CHECK (state = 'DRAFT' OR (file_id IS NOT NULL AND published_at IS NOT NULL)),
    CHECK (file_id IS NULL OR (file_name IS NOT NULL AND file_size IS NOT NULL AND sha256 IS NOT NULL))
);

CREATE INDEX patch_published ON patch (state, published_at DESC);
CREATE INDEX patch_product ON patch (product_id);
