CREATE SEQUENCE organisation_seq INCREMENT BY 50;
CREATE SEQUENCE product_seq INCREMENT BY 50;
CREATE SEQUENCE contract_seq INCREMENT BY 50;
CREATE SEQUENCE contact_seq INCREMENT BY 50;

CREATE TABLE organisation (
    id            bigint PRIMARY KEY,
    code          text NOT NULL UNIQUE,
    name          text NOT NULL,
    support_phone text
);

CREATE TABLE product (
    id       bigint PRIMARY KEY,
    code     text NOT NULL UNIQUE,
    name_en  text NOT NULL,
    name_zh  text NOT NULL,
    versions text[] NOT NULL
);

CREATE TABLE contract (
    id                bigint PRIMARY KEY,
    organisation_id   bigint NOT NULL REFERENCES organisation,
    product_id        bigint NOT NULL REFERENCES product,
    installed_version text,
    starts_on         date NOT NULL,
    ends_on           date NOT NULL CHECK (ends_on >= starts_on)
);

CREATE INDEX contract_organisation ON contract (organisation_id, product_id);

CREATE TABLE contact (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    name            text NOT NULL,
    position        text NOT NULL,
    phone           text,
    email           text
);

CREATE INDEX contact_organisation ON contact (organisation_id);
