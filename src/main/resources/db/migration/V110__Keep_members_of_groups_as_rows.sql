-- A group's members are looked up by the customer at every decision about a patch, and a list of a thousand codes in the
-- group's row had to be read and walked through each time.
CREATE TABLE customer_group_member (
    organisation_code text NOT NULL,
    group_id          bigint NOT NULL REFERENCES customer_group,
    PRIMARY KEY (organisation_code, group_id)
);

CREATE INDEX customer_group_member_group ON customer_group_member (group_id);

INSERT INTO customer_group_member (organisation_code, group_id)
SELECT DISTINCT member, g.id FROM customer_group g CROSS JOIN LATERAL unnest(g.members) AS member;

ALTER TABLE customer_group DROP COLUMN members;
