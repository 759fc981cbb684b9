CREATE SEQUENCE installation_seq INCREMENT BY 50;

-- What runs where; the version that contracts named is support's knowledge of the production environment.
CREATE TABLE installation (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    product_id      bigint NOT NULL REFERENCES product,
    environment     text NOT NULL CHECK (environment IN ('PRODUCTION', 'TEST', 'TRAINING')),
    version         text NOT NULL,
    since           date,
    source          text NOT NULL CHECK (source IN ('CUSTOMER', 'SUPPORT')),
    recorded_at     timestamptz NOT NULL,
    recorded_by_id  bigint REFERENCES account,
    UNIQUE (organisation_id, product_id, environment)
);

CREATE INDEX installation_product ON installation (product_id);

INSERT INTO installation
SELECT nextval('installation_seq'), organisation_id, product_id, 'PRODUCTION', installed_version, NULL, 'SUPPORT', 'epoch', NULL
FROM (SELECT DISTINCT ON (organisation_id, product_id) organisation_id, product_id, installed_version
      FROM contract WHERE installed_version <> '' ORDER BY organisation_id, product_id, ends_on DESC, id DESC) newest;

ALTER TABLE contract DROP COLUMN installed_version;
