-- Every row is one edition and never changes; the highest number of a code is in force. Tickets refer to the editions
-- that held when they were opened, so that no later edit touches what was promised.
CREATE SEQUENCE holiday_list_seq INCREMENT BY 50;
CREATE SEQUENCE service_calendar_seq INCREMENT BY 50;
CREATE SEQUENCE service_level_seq INCREMENT BY 50;

CREATE TABLE holiday_list (
    id      bigint PRIMARY KEY,
    code    text NOT NULL,
    number  integer NOT NULL,
    name_en text NOT NULL,
    name_zh text NOT NULL,
    days    text NOT NULL,
    made_at timestamptz NOT NULL,
    by_id   bigint REFERENCES account,
    UNIQUE (code, number)
);

CREATE TABLE service_calendar (
    id          bigint PRIMARY KEY,
    code        text NOT NULL,
    number      integer NOT NULL,
    name_en     text NOT NULL,
    name_zh     text NOT NULL,
    zone        text NOT NULL,
    week        text NOT NULL,
    holidays_id bigint REFERENCES holiday_list,
    made_at     timestamptz NOT NULL,
    by_id       bigint REFERENCES account,
    UNIQUE (code, number)
);

CREATE TABLE service_level (
    id          bigint PRIMARY KEY,
    code        text NOT NULL,
    number      integer NOT NULL,
    name_en     text NOT NULL,
    name_zh     text NOT NULL,
    commitments text NOT NULL,
    made_at     timestamptz NOT NULL,
    by_id       bigint REFERENCES account,
    UNIQUE (code, number)
);

-- The State Council's notices for 2025 and 2026.
INSERT INTO holiday_list VALUES (nextval('holiday_list_seq'), 'cn', 1, 'Mainland China', '中国大陆',
'2025-01-01 off New Year / 元旦
2025-01-26 work Spring Festival / 春节
2025-01-28..2025-02-04 off Spring Festival / 春节
2025-02-08 work Spring Festival / 春节
2025-04-04..2025-04-06 off Qingming Festival / 清明节
2025-04-27 work Labour Day / 劳动节
2025-05-01..2025-05-05 off Labour Day / 劳动节
2025-05-31..2025-06-02 off Dragon Boat Festival / 端午节
2025-09-28 work National Day / 国庆节
2025-10-01..2025-10-08 off National Day and Mid-Autumn Festival / 国庆节、中秋节
2025-10-11 work National Day / 国庆节
2026-01-01..2026-01-03 off New Year / 元旦
2026-01-04 work New Year / 元旦
2026-02-14 work Spring Festival / 春节
2026-02-15..2026-02-23 off Spring Festival / 春节
2026-02-28 work Spring Festival / 春节
2026-04-04..2026-04-06 off Qingming Festival / 清明节
2026-05-01..2026-05-05 off Labour Day / 劳动节
2026-05-09 work Labour Day / 劳动节
2026-06-19..2026-06-21 off Dragon Boat Festival / 端午节
2026-09-20 work National Day / 国庆节
2026-09-25..2026-09-27 off Mid-Autumn Festival / 中秋节
2026-10-01..2026-10-07 off National Day / 国庆节
2026-10-10 work National Day / 国庆节
', 'epoch', NULL);

INSERT INTO service_calendar VALUES (nextval('service_calendar_seq'), '24x7', 1, 'Round the clock, every day', '全天候 24×7',
'Asia/Shanghai', 'MONDAY 00:00-24:00
TUESDAY 00:00-24:00
WEDNESDAY 00:00-24:00
THURSDAY 00:00-24:00
FRIDAY 00:00-24:00
SATURDAY 00:00-24:00
SUNDAY 00:00-24:00', NULL, 'epoch', NULL);

INSERT INTO service_calendar SELECT nextval('service_calendar_seq'), '5x24', 1, 'Round the clock on working days', '工作日全天 5×24',
'Asia/Shanghai', 'MONDAY 00:00-24:00
TUESDAY 00:00-24:00
WEDNESDAY 00:00-24:00
THURSDAY 00:00-24:00
FRIDAY 00:00-24:00
SATURDAY
SUNDAY', id, 'epoch', NULL FROM holiday_list;

INSERT INTO service_calendar SELECT nextval('service_calendar_seq'), '5x8', 1, 'Office hours', '工作时间 5×8',
'Asia/Shanghai', 'MONDAY 08:30-17:30
TUESDAY 08:30-17:30
WEDNESDAY 08:30-17:30
THURSDAY 08:30-17:30
FRIDAY 08:30-17:30
SATURDAY
SUNDAY', id, 'epoch', NULL FROM holiday_list;

INSERT INTO service_level VALUES (nextval('service_level_seq'), 'standard', 1, 'Standard', '标准服务',
'A in 24x7: RESPOND 15 min, CAUSE 1 h, PLAN +2 h
B in 24x7: RESPOND 15 min, CAUSE 4 h, PLAN +12 h
C in -: RESPOND 1 d, CAUSE 8 h, PLAN 1 d
D in -: RESPOND 1 d, CAUSE 8 h, PLAN 1 d
A out 24x7: RESPOND 15 min, CAUSE 1 h, PLAN +2 h
B out 24x7: RESPOND 15 min, CAUSE 4 h, PLAN +12 h
C out -: RESPOND 1 d, PLAN 3 d
D out -: RESPOND 1 d, PLAN 3 d
', 'epoch', NULL);
