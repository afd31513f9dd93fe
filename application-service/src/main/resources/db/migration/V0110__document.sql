-- Documents beside an application. The bytes lie in the file store under their hash; here stands what they are.
CREATE TABLE document (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL CONSTRAINT document_application REFERENCES application,
  title text NOT NULL CONSTRAINT document_title CHECK (title ~ '\S'),
  kind text NOT NULL,
  file_name text NOT NULL CONSTRAINT document_file_name CHECK (file_name !~ '[/\\[:cntrl:]]' AND length(file_name) BETWEEN 1 AND 200),
  effective_date date,
  description text,
  added_by text NOT NULL,
  added_on date NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT document_kind CHECK (kind IN (
    'POLICY', 'PROCEDURE', 'SYSTEM_DESCRIPTION', 'RISK_ASSESSMENT', 'IMPACT_ASSESSMENT', 'STATEMENT_OF_APPLICABILITY',
    'INTERNAL_AUDIT', 'MANAGEMENT_REVIEW', 'REGISTRATION', 'RECORD', 'OTHER'))
);

CREATE INDEX document_by_application ON document (application_id, id);

-- Every content that a document ever had. PENDING is in quarantine, INFECTED was deleted from the store.
CREATE TABLE document_version (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL CONSTRAINT document_version_document REFERENCES document ON DELETE CASCADE,
  number integer NOT NULL CONSTRAINT document_version_number CHECK (number > 0),
  sha256 text NOT NULL CONSTRAINT document_version_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint NOT NULL CONSTRAINT document_version_size CHECK (size > 0),
  media_type text NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_on date NOT NULL,
  scan text NOT NULL,
  scanned_on date,
  signature text,
  CONSTRAINT document_version_once UNIQUE (document_id, number),
  CONSTRAINT document_version_scan CHECK (scan IN ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
  CONSTRAINT document_version_scan_dated CHECK ((scan IN ('CLEAN', 'INFECTED')) = (scanned_on IS NOT NULL)),
  CONSTRAINT document_version_signature CHECK ((scan = 'INFECTED') = (signature IS NOT NULL))
);

-- Only the newest content of a document waits for its verdict.
CREATE UNIQUE INDEX document_version_pending_once ON document_version (document_id) WHERE scan = 'PENDING';
CREATE INDEX document_version_by_content ON document_version (sha256);

-- Contents still to be scanned. Whoever scans one holds its lease; a lease that has run out (its holder died) is free
-- for the next. The row goes in the transaction that settles the verdict.
CREATE TABLE due_scan (
  version_id uuid PRIMARY KEY CONSTRAINT due_scan_version REFERENCES document_version ON DELETE CASCADE,
  due_at timestamptz NOT NULL,
  lease uuid,
  leased_until timestamptz,
  attempts integer NOT NULL,
  last_failure text,
  correlation_id text NOT NULL,
  traceparent text
);

CREATE INDEX due_scan_by_time ON due_scan (due_at);
