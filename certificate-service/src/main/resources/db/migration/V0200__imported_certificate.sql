-- Certificates that the body brought from its former records. Such a revision rests on no decision that is recorded here
-- and never has a document of ours; it alone may.
ALTER TABLE certificate_revision DROP CONSTRAINT certificate_revision_kind;
ALTER TABLE certificate_revision ADD CONSTRAINT certificate_revision_kind
  CHECK (kind IN ('INITIAL', 'TRANSFER', 'RENEWAL', 'RESTORATION', 'EXTENSION', 'REDUCTION', 'IMPORTED'));
ALTER TABLE certificate_revision ALTER COLUMN decision_id DROP NOT NULL;
ALTER TABLE certificate_revision ADD CONSTRAINT certificate_revision_decided_or_imported
  CHECK ((decision_id IS NULL) = (kind = 'IMPORTED'));
ALTER TABLE certificate_revision ADD CONSTRAINT certificate_revision_imported_first
  CHECK (kind <> 'IMPORTED' OR (revision = 1 AND application_id IS NULL AND issued_on IS NULL AND pdf_sha256 IS NULL));

-- Where each of them came from: whose word it is, in which file, in which row.
CREATE TABLE imported_certificate (
  certificate_id uuid PRIMARY KEY CONSTRAINT imported_certificate_certificate REFERENCES certificate,
  import_id uuid NOT NULL CONSTRAINT imported_certificate_import REFERENCES csv_import,
  row_number bigint NOT NULL,
  row_sha256 text NOT NULL,
  file_sha256 text NOT NULL,
  imported_by text NOT NULL,
  imported_at timestamptz NOT NULL
);

CREATE INDEX imported_certificate_by_import ON imported_certificate (import_id);

ALTER TABLE certificate_status ADD COLUMN import_id uuid CONSTRAINT certificate_status_import REFERENCES csv_import;
ALTER TABLE certificate_status DROP CONSTRAINT certificate_status_decided;
ALTER TABLE certificate_status ADD CONSTRAINT certificate_status_decided
  CHECK (num_nonnulls(decision_id, import_id) = 1 OR (status = 'EXPIRED' AND num_nonnulls(decision_id, import_id) = 0));

-- Which organisation the references of the former records stand for, as application-service tells.
CREATE TABLE imported_client (
  reference text PRIMARY KEY,
  organisation_id uuid NOT NULL
);

CREATE TRIGGER imported_certificate_append_only BEFORE UPDATE OR DELETE ON imported_certificate
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER imported_certificate_not_emptied BEFORE TRUNCATE ON imported_certificate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON imported_certificate FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
