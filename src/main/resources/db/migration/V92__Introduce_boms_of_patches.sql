CREATE SEQUENCE sbom_seq INCREMENT BY 50;

CREATE TABLE sbom (
    id           bigint PRIMARY KEY,
    patch_id     bigint NOT NULL UNIQUE REFERENCES patch,
    file_id      uuid NOT NULL UNIQUE,
    name         text NOT NULL,
    size         bigint NOT NULL,
    sha256       text NOT NULL,
    spec_version text NOT NULL,
    attached_at  timestamptz NOT NULL
);

CREATE SEQUENCE sbom_component_seq INCREMENT BY 500;

CREATE TABLE sbom_component (
    id       bigint PRIMARY KEY,
    sbom_id  bigint NOT NULL REFERENCES sbom ON DELETE CASCADE,
    position integer NOT NULL,
    type     text NOT NULL,
    name     text NOT NULL,
    version  text NOT NULL,
    licences text NOT NULL,
    purl     text NOT NULL,
    UNIQUE (sbom_id, position)
);
