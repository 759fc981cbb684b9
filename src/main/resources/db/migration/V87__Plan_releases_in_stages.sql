CREATE SEQUENCE customer_group_seq INCREMENT BY 50;

CREATE TABLE customer_group (
    id             bigint PRIMARY KEY,
    version        integer NOT NULL,
    code           text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 40),
    name_en        text NOT NULL,
    name_zh        text NOT NULL,
    members        text[] NOT NULL DEFAULT '{}',
    export_cleared boolean NOT NULL DEFAULT false
);

-- A patch without a plan is for everybody with a contract, as soon as it is published.
CREATE TABLE release_plan (
    patch_id          bigint PRIMARY KEY REFERENCES patch,
    version           integer NOT NULL,
    opens_on          date,
    export_controlled boolean NOT NULL DEFAULT false,
    levels            text[] NOT NULL DEFAULT '{}'
);

CREATE SEQUENCE release_stage_seq INCREMENT BY 50;

CREATE TABLE release_stage (
    id        bigint PRIMARY KEY,
    patch_id  bigint NOT NULL REFERENCES release_plan,
    group_id  bigint NOT NULL REFERENCES customer_group,
    starts_on date NOT NULL,
    UNIQUE (patch_id, group_id)
);
