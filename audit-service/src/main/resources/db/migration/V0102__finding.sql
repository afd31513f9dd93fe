-- A nonconformity names requirement and evidence, an opportunity no breach (I-13); nothing is closed without evidence
-- and a verification (I-14).
CREATE TABLE finding (
  id uuid PRIMARY KEY,
  audit_id uuid NOT NULL CONSTRAINT finding_audit REFERENCES audit,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  grade text NOT NULL CONSTRAINT finding_grade CHECK (grade IN ('MAJOR', 'MINOR', 'OPPORTUNITY')),
  requirement text,
  statement text NOT NULL,
  evidence text,
  status text NOT NULL CONSTRAINT finding_status
    CHECK (status IN ('RAISED', 'RESPONDED', 'PLAN_ACCEPTED', 'PLAN_REJECTED', 'EVIDENCE_SUBMITTED',
                      'VERIFIED_CLOSED', 'INEFFECTIVE', 'RECORDED')),
  raised_by text NOT NULL,
  raised_on date NOT NULL,
  follow_up jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT finding_requirement CHECK ((grade = 'OPPORTUNITY') = (requirement IS NULL)),
  CONSTRAINT finding_evidence CHECK (grade = 'OPPORTUNITY' OR evidence IS NOT NULL),
  CONSTRAINT finding_opportunity CHECK ((grade = 'OPPORTUNITY') = (status = 'RECORDED')),
  CONSTRAINT finding_closed_on_evidence
    CHECK (status <> 'VERIFIED_CLOSED'
      OR (jsonb_array_length(follow_up -> 'evidence') > 0 AND jsonb_array_length(follow_up -> 'verifications') > 0))
);

CREATE INDEX finding_by_audit ON finding (audit_id, id);
