-- A report is issued once per audit and never changes: content is the exact text that the hash is over.
CREATE TABLE report (
  id uuid PRIMARY KEY,
  audit_id uuid NOT NULL CONSTRAINT report_once_per_audit UNIQUE CONSTRAINT report_audit REFERENCES audit,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  content text NOT NULL,
  sha256 text NOT NULL CONSTRAINT report_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  issued_by text NOT NULL,
  issued_on date NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE ON report
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_not_emptied BEFORE TRUNCATE ON report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON report FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
