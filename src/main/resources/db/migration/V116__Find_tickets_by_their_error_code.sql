-- Whoever reads a ticket is shown others with the same code.
CREATE INDEX ticket_error_code ON ticket (error_code) WHERE error_code IS NOT NULL;
