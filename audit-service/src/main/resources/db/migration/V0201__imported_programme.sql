-- A certification that the body took over from its former records has no application here.
ALTER TABLE programme ALTER COLUMN application_id DROP NOT NULL;
