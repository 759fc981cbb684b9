ALTER TABLE invitation ADD COLUMN withdrawn_at timestamptz;
