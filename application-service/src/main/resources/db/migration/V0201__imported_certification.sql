-- A certification that the body brought from its former records has no application: what is certified stands here, until
-- an application that follows was decided on.
ALTER TABLE certification ALTER COLUMN application_id DROP NOT NULL;
ALTER TABLE certification ADD COLUMN imported jsonb;
ALTER TABLE certification ADD CONSTRAINT certification_by_application_or_import
  CHECK ((application_id IS NULL) = (imported IS NOT NULL));
