-- What a device has sent for a finding of which it does not have the say, until the lead has chosen; one for each
-- device at a time, with its highest revision.
CREATE TABLE finding_conflict (
  id uuid PRIMARY KEY,
  finding_id uuid NOT NULL CONSTRAINT finding_conflict_finding REFERENCES finding,
  audit_id uuid NOT NULL CONSTRAINT finding_conflict_audit REFERENCES audit,
  reason text NOT NULL CONSTRAINT finding_conflict_reason CHECK (reason IN ('OTHER_SOURCE', 'OTHER_GRADE')),
  device text NOT NULL,
  revision integer NOT NULL,
  content jsonb NOT NULL,
  sent_by text NOT NULL,
  sent_on date NOT NULL,
  resolution jsonb,
  version bigint NOT NULL
);

CREATE INDEX finding_conflict_by_audit ON finding_conflict (audit_id, id);
CREATE UNIQUE INDEX finding_conflict_open_once ON finding_conflict (finding_id, device) WHERE resolution IS NULL;
