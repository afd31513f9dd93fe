-- The credential of a published revision, as it is given away: in a signed envelope, with its proof, and as UNTP 0.7.0
-- has it. The hash is that of the canonical credential without a proof. Imported revisions have none, and neither have
-- those that were published before there were credentials.
CREATE TABLE certificate_credential (
  certificate_id uuid NOT NULL,
  revision integer NOT NULL,
  sha256 text NOT NULL,
  envelope text NOT NULL,
  proved text NOT NULL,
  untp_envelope text NOT NULL,
  PRIMARY KEY (certificate_id, revision),
  CONSTRAINT certificate_credential_place FOREIGN KEY (certificate_id, revision) REFERENCES status_index
);

CREATE TRIGGER certificate_credential_append_only BEFORE UPDATE OR DELETE ON certificate_credential
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificate_credential_not_emptied BEFORE TRUNCATE ON certificate_credential
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON certificate_credential FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
