ALTER TABLE account ADD COLUMN blocked_at timestamptz;
