-- Only ever added to: the newest is in force, the others are its history.
CREATE TABLE threshold_setting (
    number               bigint PRIMARY KEY,
    account_id           bigint NOT NULL REFERENCES account,
    set_at               timestamptz NOT NULL,
    answer_share         integer NOT NULL CHECK (answer_share BETWEEN 1 AND 99),
    candidates_share     integer NOT NULL CHECK (candidates_share BETWEEN answer_share AND 99),
    answer_from          double precision NOT NULL CHECK (answer_from BETWEEN 0 AND 1),
    candidates_from      double precision NOT NULL CHECK (candidates_from BETWEEN 0 AND answer_from),
    labelled             bigint NOT NULL,
    old_answer_share     integer NOT NULL,
    old_candidates_share integer NOT NULL,
    old_answer_from      double precision NOT NULL,
    old_candidates_from  double precision NOT NULL
);
