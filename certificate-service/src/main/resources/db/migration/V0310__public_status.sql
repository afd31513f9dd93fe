-- Certificates whose public status has not been published since the last word on it. No word can be written past it: a
-- decision's is published in the decision's own transaction, those of imports, and of certificates from before, in pages.
CREATE TABLE due_public_status (
  certificate_id uuid PRIMARY KEY CONSTRAINT due_public_status_certificate REFERENCES certificate
);

INSERT INTO due_public_status SELECT DISTINCT certificate_id FROM certificate_status;

CREATE FUNCTION order_public_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO due_public_status SELECT DISTINCT certificate_id FROM words ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

CREATE TRIGGER certificate_status_published AFTER INSERT ON certificate_status
  REFERENCING NEW TABLE AS words FOR EACH STATEMENT EXECUTE FUNCTION order_public_status();
