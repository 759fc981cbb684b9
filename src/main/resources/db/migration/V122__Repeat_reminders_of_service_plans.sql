-- How often somebody was reminded for the day in reminded_for, and when last.
ALTER TABLE planned_service
    ADD COLUMN reminders integer NOT NULL DEFAULT 0,
    ADD COLUMN reminded_on date;

UPDATE planned_service SET reminders = 1, reminded_on = CURRENT_DATE WHERE reminded_for IS NOT NULL;
