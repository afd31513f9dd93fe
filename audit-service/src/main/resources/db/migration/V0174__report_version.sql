-- A report is amended by a new version that names the one it follows; all stay. Those of earlier releases have no
-- statement of their own: an amendment of one says everything anew.
ALTER TABLE report ADD COLUMN version integer NOT NULL DEFAULT 1 CONSTRAINT report_version CHECK (version > 0);
ALTER TABLE report ALTER COLUMN version DROP DEFAULT;
ALTER TABLE report ADD COLUMN amends_sha256 text CONSTRAINT report_amends_sha256 CHECK (amends_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE report ADD COLUMN amendment_reason text;
ALTER TABLE report ADD COLUMN statement jsonb;
ALTER TABLE report DROP CONSTRAINT report_once_per_audit;
ALTER TABLE report ADD CONSTRAINT report_version_once UNIQUE (audit_id, version);
ALTER TABLE report ADD CONSTRAINT report_amends_with_reason
  CHECK ((version > 1) = (amends_sha256 IS NOT NULL) AND (version > 1) = (amendment_reason IS NOT NULL));

-- What the lead has written for the report before its issue.
CREATE TABLE report_draft (
  audit_id uuid PRIMARY KEY CONSTRAINT report_draft_audit REFERENCES audit,
  statement jsonb NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL
);

-- What the team says to the lead about it.
CREATE TABLE report_comment (
  id uuid PRIMARY KEY,
  audit_id uuid NOT NULL CONSTRAINT report_comment_audit REFERENCES audit,
  section text NOT NULL,
  text text NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL
);

CREATE INDEX report_comment_by_audit ON report_comment (audit_id, id);
