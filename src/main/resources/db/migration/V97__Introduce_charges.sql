-- Work in warranty is free of charge (R10). Outside, a supervisor decides with the customer (R11).
ALTER TABLE ticket ADD COLUMN charge text NOT NULL DEFAULT 'FREE'
    CHECK (charge IN ('FREE', 'UNDECIDED', 'ACCEPTED', 'QUOTED', 'AGREED', 'DECLINED', 'REFUSED'));
ALTER TABLE ticket ADD COLUMN quote_amount numeric(14, 2) CHECK (quote_amount >= 0);
ALTER TABLE ticket ADD COLUMN quote_currency text;
ALTER TABLE ticket ADD COLUMN quote_terms text;
ALTER TABLE ticket ADD COLUMN third_party text;

UPDATE ticket SET charge = 'UNDECIDED'
WHERE NOT covered AND organisation_code IS NOT NULL AND state NOT IN ('RESOLVED', 'CLOSED', 'WITHDRAWN');

CREATE INDEX ticket_charge ON ticket (charge, id) WHERE charge <> 'FREE';
