CREATE TABLE audit (
  id uuid PRIMARY KEY,
  programme_id uuid NOT NULL CONSTRAINT audit_programme REFERENCES programme,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT audit_kind
    CHECK (kind IN ('STAGE_1', 'STAGE_2', 'SURVEILLANCE_1', 'SURVEILLANCE_2', 'RECERTIFICATION')),
  status text NOT NULL CONSTRAINT audit_status
    CHECK (status IN ('PLANNED', 'TEAM_PROPOSED', 'TEAM_CONFIRMED', 'PLAN_SENT', 'IN_PROGRESS', 'CONCLUDED',
                      'REPORT_ISSUED', 'FOLLOW_UP', 'RECOMMENDED', 'CLOSED')),
  due_by date,
  preparation jsonb NOT NULL,
  opened_on date,
  conclusion jsonb,
  recommendation jsonb,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT audit_once_per_programme UNIQUE (programme_id, kind)
);

CREATE INDEX audit_by_certification ON audit (certification_id, id);
CREATE INDEX audit_by_organisation ON audit (organisation_id, id);

-- Who is on the team, proposed or confirmed: opaque ids, never names. One lead each (I-10).
CREATE TABLE audit_member (
  audit_id uuid NOT NULL CONSTRAINT audit_member_audit REFERENCES audit,
  person_id text NOT NULL,
  role text NOT NULL CONSTRAINT audit_member_role
    CHECK (role IN ('LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'OBSERVER')),
  PRIMARY KEY (audit_id, person_id)
);

CREATE INDEX audit_member_by_person ON audit_member (person_id, audit_id);
CREATE UNIQUE INDEX audit_member_one_lead ON audit_member (audit_id) WHERE role = 'LEAD_AUDITOR';
