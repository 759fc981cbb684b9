-- Null terms are the portal's own ones; without a day of its own the warranty ends with the contract.
ALTER TABLE contract ADD COLUMN warranty_ends_on date CHECK (warranty_ends_on BETWEEN starts_on AND ends_on);
ALTER TABLE contract ADD COLUMN service_level text;
ALTER TABLE contract ADD COLUMN calendar text;
