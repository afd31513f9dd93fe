-- Every determination for good (I-06), whatever follows it.
CREATE TABLE audit_time_determination (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL CONSTRAINT audit_time_determination_application REFERENCES audit_time,
  number integer NOT NULL CONSTRAINT audit_time_determination_number CHECK (number > 0),
  content jsonb NOT NULL,
  determined_by text NOT NULL,
  confirmed_by text,
  determined_on date NOT NULL,
  CONSTRAINT audit_time_determination_once UNIQUE (application_id, number),
  CONSTRAINT audit_time_determination_by_two CHECK (confirmed_by IS NULL OR confirmed_by <> determined_by)
);

CREATE TRIGGER audit_time_determination_append_only BEFORE UPDATE OR DELETE ON audit_time_determination
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_time_determination_not_emptied BEFORE TRUNCATE ON audit_time_determination
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_time_determination FROM %I',
                 regexp_replace(current_user, '_owner$', ''));
END
$$;
