-- When an answer was kept is the database's affair, which also forgets it by its own clock.
ALTER TABLE idempotent_answer ALTER COLUMN answered_at SET DEFAULT now();
