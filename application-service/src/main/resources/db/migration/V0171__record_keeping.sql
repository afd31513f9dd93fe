-- I-39: a draft goes with its documents; what was handed in stays, whoever asks.
ALTER TABLE document DROP CONSTRAINT document_application;
ALTER TABLE document ADD CONSTRAINT document_application
  FOREIGN KEY (application_id) REFERENCES application ON DELETE CASCADE;

CREATE FUNCTION keep_submitted_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'application % was handed in and is kept (I-39)', OLD.id;
END
$$;
CREATE TRIGGER application_kept BEFORE DELETE ON application
  FOR EACH ROW WHEN (OLD.submitted_on IS NOT NULL) EXECUTE FUNCTION keep_submitted_application();
