-- The number both sides know the contract by.
ALTER TABLE contract ADD COLUMN number text;
CREATE UNIQUE INDEX contract_number ON contract (organisation_id, number);

-- Whose word counts for changes of what the contract covers; null for any manager of the customer.
ALTER TABLE contract ADD COLUMN approver_id bigint REFERENCES account;

-- Products beside the main one.
CREATE TABLE contract_product (
    contract_id bigint NOT NULL REFERENCES contract,
    product_id  bigint NOT NULL REFERENCES product,
    PRIMARY KEY (contract_id, product_id)
);

CREATE INDEX contract_product_product ON contract_product (product_id);

-- Paid visits and tickets: what was bought and what was used up. What is left is the sum, which never falls below zero.
CREATE SEQUENCE unit_entry_seq INCREMENT BY 50;

CREATE TABLE unit_entry (
    id          bigint PRIMARY KEY,
    contract_id bigint NOT NULL REFERENCES contract,
    kind        text NOT NULL CHECK (kind IN ('BOUGHT', 'VISIT', 'TICKET', 'CORRECTION')),
    units       integer NOT NULL CHECK (units <> 0),
    balance     integer NOT NULL CHECK (balance >= 0),
    note        text NOT NULL,
    by_id       bigint NOT NULL REFERENCES account,
    at          timestamptz NOT NULL
);

CREATE INDEX unit_entry_contract ON unit_entry (contract_id, id DESC);

CREATE SEQUENCE customer_document_seq INCREMENT BY 50;

CREATE TABLE customer_document (
    id              bigint PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisation,
    file_id         uuid NOT NULL UNIQUE REFERENCES stored_file,
    kind            text NOT NULL,
    shared          boolean NOT NULL,
    added_at        timestamptz NOT NULL,
    added_by_id     bigint NOT NULL REFERENCES account
);

CREATE INDEX customer_document_organisation ON customer_document (organisation_id, id DESC);
