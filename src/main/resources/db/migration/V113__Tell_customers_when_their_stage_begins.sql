-- The day on which whoever had the patch by then was told of it. Of patches that are out already everybody was told at once.
ALTER TABLE release_plan ADD COLUMN told_on date;
UPDATE release_plan SET told_on = opens_on FROM patch p WHERE p.id = patch_id AND p.state IN ('PUBLISHED', 'RECALLED');
