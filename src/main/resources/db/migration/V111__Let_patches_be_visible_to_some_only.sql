-- Everybody could know of a published patch, and still can unless something else is laid down.
ALTER TABLE patch
    ADD COLUMN visibility text NOT NULL DEFAULT 'EVERYONE' CHECK (visibility IN ('EVERYONE', 'CUSTOMERS', 'ENTITLED'));

CREATE INDEX patch_restricted ON patch (product_id) WHERE visibility <> 'EVERYONE';

-- Who has begun to download a patch goes on knowing of it.
CREATE INDEX download_organisation ON download (organisation_code, patch_id) WHERE bytes > 0;
