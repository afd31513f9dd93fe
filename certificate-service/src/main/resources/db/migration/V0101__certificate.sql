-- One certificate per granted decision. The dates are guarded here too: I-22 (nothing before the decision) and I-23
-- (three years at the most).
CREATE TABLE certificate (
  id uuid PRIMARY KEY,
  certification_id uuid NOT NULL CONSTRAINT certificate_once_per_certification UNIQUE,
  organisation_id uuid NOT NULL,
  decision_id uuid NOT NULL CONSTRAINT certificate_once_per_decision UNIQUE
    CONSTRAINT certificate_decision REFERENCES certification_decision,
  application_id uuid NOT NULL,
  number text NOT NULL CONSTRAINT certificate_number_once UNIQUE,
  revision integer NOT NULL CONSTRAINT certificate_revision CHECK (revision > 0),
  status text NOT NULL CONSTRAINT certificate_status CHECK (status IN ('ISSUING', 'ACTIVE')),
  decision_date date NOT NULL,
  effective_date date NOT NULL,
  valid_until date NOT NULL,
  content jsonb NOT NULL,
  issued_on date,
  pdf_sha256 text,
  version bigint NOT NULL,
  CONSTRAINT certificate_effective_after_decision CHECK (effective_date >= decision_date),
  CONSTRAINT certificate_three_years CHECK (valid_until <= decision_date + interval '3 years'),
  CONSTRAINT certificate_ends_after_it_begins CHECK (valid_until >= effective_date),
  CONSTRAINT certificate_issued_after_decision CHECK (issued_on >= decision_date),
  CONSTRAINT certificate_published_with_document
    CHECK ((status = 'ISSUING') = (issued_on IS NULL) AND (status = 'ISSUING') = (pdf_sha256 IS NULL))
);

CREATE INDEX certificate_by_organisation ON certificate (organisation_id, id);

CREATE TABLE certificate_document (
  certificate_id uuid PRIMARY KEY CONSTRAINT certificate_document_certificate REFERENCES certificate,
  sha256 text NOT NULL,
  pdf bytea NOT NULL
);

-- Documents still to be made. Whoever works on one holds its lease; a lease that has run out (its holder died) is free
-- for the next. The row goes in the transaction that publishes.
CREATE TABLE due_document (
  certificate_id uuid PRIMARY KEY CONSTRAINT due_document_certificate REFERENCES certificate,
  due_at timestamptz NOT NULL,
  lease uuid,
  leased_until timestamptz,
  attempts integer NOT NULL,
  last_failure text,
  correlation_id text NOT NULL,
  traceparent text
);

CREATE INDEX due_document_by_time ON due_document (due_at);
