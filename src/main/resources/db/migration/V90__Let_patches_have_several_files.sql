CREATE TABLE patch_file (
    patch_id   bigint NOT NULL REFERENCES patch,
    file_id    uuid NOT NULL UNIQUE,
    name       text NOT NULL,
    platform   text NOT NULL,
    media_type text,
    size       bigint NOT NULL CHECK (size >= 0),
    sha256     text NOT NULL,
    PRIMARY KEY (patch_id, name)
);

-- What platform a file is for was not written down before, so it is for every one.
INSERT INTO patch_file (patch_id, file_id, name, platform, media_type, size, sha256)
SELECT id, file_id, file_name, 'any', media_type, file_size, sha256 FROM patch WHERE file_id IS NOT NULL;

ALTER TABLE patch_upload ADD COLUMN platform text NOT NULL DEFAULT 'any';

ALTER TABLE download_link ADD COLUMN file_name text;
UPDATE download_link SET file_name = patch.file_name FROM patch WHERE patch.id = patch_id;
ALTER TABLE download_link ALTER COLUMN file_name SET NOT NULL;

-- Every patch had one file, so each record gets the facts of that one; nothing else of it changes.
ALTER TABLE download
    ADD COLUMN file_name text,
    ADD COLUMN file_size bigint,
    ADD COLUMN sha256 text;
ALTER TABLE download DISABLE TRIGGER download_append_only;
UPDATE download SET file_name = patch.file_name, file_size = patch.file_size, sha256 = patch.sha256
FROM patch WHERE patch.id = patch_id;
ALTER TABLE download ENABLE TRIGGER download_append_only;

ALTER TABLE patch
    DROP COLUMN file_id,
    DROP COLUMN file_name,
    DROP COLUMN media_type,
    DROP COLUMN file_size,
    DROP COLUMN sha256;
