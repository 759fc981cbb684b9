-- Who approves requests for patches that the contract covers but does not give; null for whoever the patch's release plan names.
ALTER TABLE contract
    ADD COLUMN patch_approval text CHECK (patch_approval IN ('NOBODY', 'RELEASE_MANAGER', 'CUSTOMER_MANAGER', 'BOTH'));
