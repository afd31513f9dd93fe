-- During its review the body may ask for more; what was handed in, at first and after each answer, is kept as it was.
ALTER TABLE application ADD COLUMN information_requests jsonb NOT NULL DEFAULT '{"requests": []}';
ALTER TABLE application ALTER COLUMN information_requests DROP DEFAULT;

ALTER TABLE application DROP CONSTRAINT application_status;
ALTER TABLE application ADD CONSTRAINT application_status CHECK (
  status IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CONTRACTED'));

CREATE TABLE application_submission (
  application_id uuid NOT NULL CONSTRAINT application_submission_application REFERENCES application,
  application_version bigint NOT NULL,
  submitted_on date NOT NULL,
  submitted_by text NOT NULL,
  document text NOT NULL,
  document_sha256 text NOT NULL,
  PRIMARY KEY (application_id, application_version),
  CONSTRAINT application_submission_hash CHECK (document_sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);

DO $$
BEGIN
  EXECUTE format(
    'REVOKE UPDATE, DELETE, TRUNCATE ON application_submission FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
