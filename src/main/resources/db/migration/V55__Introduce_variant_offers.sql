-- What is left of a wording without case, width, blanks, punctuation and symbols; after NFKC none of these ranges holds a letter or digit.
CREATE FUNCTION folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(
        lower(normalize(words, NFKC)),
        '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe00-\ufe6f\U0001f000-\U0001faff]+',
        '', 'g');

ALTER TABLE inquiry ADD COLUMN folded_title text GENERATED ALWAYS AS (folded(title)) STORED;

CREATE INDEX shown_entry_solved ON shown_entry (inquiry_id) WHERE solved;

CREATE TABLE variant_decision (
    id          text PRIMARY KEY,
    article_key text NOT NULL,
    language    text NOT NULL CHECK (language IN ('EN', 'ZH')),
    wording     text NOT NULL,
    verdict     text NOT NULL CHECK (verdict IN ('ADDED', 'DISMISSED')),
    account_id  bigint NOT NULL REFERENCES account,
    at          timestamptz NOT NULL
);

CREATE INDEX variant_decision_at ON variant_decision (at DESC);

-- Titles of inquiries that an article solved or was linked to, while the article knows no such wording and no editor has decided.
CREATE VIEW variant_offer AS
WITH asked AS (
    SELECT article_key, inquiry_id, true AS solved
      FROM shown_entry
     WHERE solved
    UNION ALL
    SELECT article_key, inquiry_id, false
      FROM ticket
     WHERE article_key IS NOT NULL AND inquiry_id IS NOT NULL
), line AS (
    SELECT a.article_key, a.solved, i.id, i.account_id, i.language, i.at, i.folded_title,
           btrim(regexp_replace(i.title, '\s+', ' ', 'g')) AS title
      FROM asked a
      JOIN inquiry i ON i.id = a.inquiry_id
     WHERE i.folded_title <> ''
), wording AS (
    SELECT md5(article_key || ' ' || folded_title) AS id,
           article_key,
           folded_title,
           (array_agg(title ORDER BY at DESC, id DESC))[1] AS wording,
           (array_agg(language ORDER BY at DESC, id DESC))[1] AS language,
           count(DISTINCT account_id) AS askers,
           count(DISTINCT id) FILTER (WHERE solved) AS solved,
           count(DISTINCT id) FILTER (WHERE NOT solved) AS linked,
           max(at) AS asked_at
      FROM line
     -- Articles count characters as Java does, those beyond the first plane twice.
     WHERE length(regexp_replace(title, '[\U00010000-\U0010ffff]', '..', 'g')) <= 200
     GROUP BY article_key, folded_title
), known AS (
    SELECT DISTINCT x.key, folded(words) AS folded_title
      FROM article x
     CROSS JOIN LATERAL unnest(x.variants || x.title) AS words
     WHERE x.key IN (SELECT article_key FROM wording)
)
SELECT w.id, w.article_key, w.wording, w.language, w.askers, w.solved, w.linked, w.asked_at
  FROM wording w
 WHERE NOT EXISTS (SELECT FROM known k WHERE k.key = w.article_key AND k.folded_title = w.folded_title)
   AND NOT EXISTS (SELECT FROM variant_decision d WHERE d.id = w.id);
