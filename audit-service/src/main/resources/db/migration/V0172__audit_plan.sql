-- Every plan that was sent, for good: content is the exact text that the hash is over.
CREATE TABLE audit_plan (
  audit_id uuid NOT NULL CONSTRAINT audit_plan_audit REFERENCES audit,
  version integer NOT NULL CONSTRAINT audit_plan_version CHECK (version > 0),
  content text NOT NULL,
  sha256 text NOT NULL CONSTRAINT audit_plan_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  sent_by text NOT NULL,
  sent_on date NOT NULL,
  PRIMARY KEY (audit_id, version)
);

CREATE TRIGGER audit_plan_append_only BEFORE UPDATE OR DELETE ON audit_plan
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_plan_not_emptied BEFORE TRUNCATE ON audit_plan
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_plan FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
