CREATE SEQUENCE ticket_clock_seq INCREMENT BY 50;
CREATE SEQUENCE ticket_alarm_seq INCREMENT BY 50;

-- Tickets from before have no terms and no clock: what was promised them stays as it is written.
ALTER TABLE ticket ADD COLUMN contract_id bigint;
ALTER TABLE ticket ADD COLUMN service_level_id bigint REFERENCES service_level;
ALTER TABLE ticket ADD COLUMN calendar_id bigint REFERENCES service_calendar;
ALTER TABLE ticket ADD COLUMN support_level text NOT NULL DEFAULT 'FIRST_LINE'
    CHECK (support_level IN ('FIRST_LINE', 'EXPERT', 'SPECIALIST'));
ALTER TABLE ticket ADD COLUMN resolve_by timestamptz;
ALTER TABLE ticket ADD COLUMN cause_found_at timestamptz;
ALTER TABLE ticket ADD COLUMN planned_at timestamptz;
ALTER TABLE ticket ADD COLUMN warn_at timestamptz;
ALTER TABLE ticket ADD COLUMN alarm_at timestamptz;

CREATE TABLE ticket_clock (
    id          bigint PRIMARY KEY,
    ticket_id   bigint NOT NULL REFERENCES ticket,
    at          timestamptz NOT NULL,
    act         text NOT NULL CHECK (act IN ('STARTED', 'PAUSED', 'RESUMED', 'RAISED', 'RECOUNTED')),
    severity    text NOT NULL,
    calendar_id bigint NOT NULL REFERENCES service_calendar
);

CREATE INDEX ticket_clock_ticket ON ticket_clock (ticket_id, id);

-- What was raised by the clock: once for each promise, whoever looks and however often.
CREATE TABLE ticket_alarm (
    id        bigint PRIMARY KEY,
    ticket_id bigint NOT NULL REFERENCES ticket,
    round     integer NOT NULL,
    target    text NOT NULL,
    stage     text NOT NULL,
    due       timestamptz NOT NULL,
    raised_at timestamptz NOT NULL,
    UNIQUE (ticket_id, round, target, stage)
);

-- The next promise that is not kept yet, null while nothing is expected of support.
DROP INDEX ticket_due;
ALTER TABLE ticket DROP COLUMN due_at;
ALTER TABLE ticket ADD COLUMN due_at timestamptz GENERATED ALWAYS AS (
    CASE WHEN state IN ('NEW', 'ASSIGNED', 'ON_US') THEN
        least(CASE WHEN first_replied_at IS NULL THEN respond_by END,
              CASE WHEN cause_found_at IS NULL THEN cause_by END,
              CASE WHEN planned_at IS NULL THEN plan_by END,
              resolve_by)
    END) STORED;

CREATE INDEX ticket_due ON ticket (due_at, id) INCLUDE (state, assignee_id);
CREATE INDEX ticket_alarm_at ON ticket (alarm_at, id) WHERE alarm_at IS NOT NULL;
