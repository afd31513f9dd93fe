-- Complaints and appeals. What was done with one stands in its steps, which are never changed; the row counts them and
-- has what lists ask for.
CREATE TABLE grievance (
  id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT grievance_kind CHECK (kind IN ('COMPLAINT', 'APPEAL')),
  reference text NOT NULL CONSTRAINT grievance_reference_once UNIQUE,
  concern text NOT NULL,
  certificate_number text,
  decision_id uuid CONSTRAINT grievance_decision REFERENCES certification_decision,
  certification_id uuid,
  organisation_id uuid,
  raised_by text,
  language text NOT NULL CONSTRAINT grievance_language CHECK (language IN ('ko', 'en')),
  received_on date NOT NULL,
  statement text NOT NULL CONSTRAINT grievance_statement CHECK (statement ~ '\S'),
  state text NOT NULL CONSTRAINT grievance_state CHECK (
    state IN ('RECEIVED', 'ACKNOWLEDGED', 'VALIDATED', 'REJECTED', 'INVESTIGATING', 'DECIDED', 'NOTIFIED', 'CLOSED')),
  handler text,
  act_by date,
  steps integer NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT grievance_subject CHECK (
    CASE concern
      WHEN 'OWN_ACTIVITIES' THEN kind = 'COMPLAINT' AND certification_id IS NULL AND organisation_id IS NULL
        AND certificate_number IS NULL AND decision_id IS NULL
      WHEN 'CERTIFIED_CLIENT' THEN kind = 'COMPLAINT' AND certification_id IS NOT NULL AND organisation_id IS NOT NULL
        AND certificate_number IS NOT NULL AND decision_id IS NULL
      WHEN 'DECISION' THEN kind = 'APPEAL' AND certification_id IS NOT NULL AND organisation_id IS NOT NULL
        AND certificate_number IS NULL AND decision_id IS NOT NULL AND raised_by IS NOT NULL
      ELSE false
    END),
  CONSTRAINT grievance_handled CHECK (
    handler IS NOT NULL OR state IN ('RECEIVED', 'ACKNOWLEDGED', 'VALIDATED', 'REJECTED', 'NOTIFIED', 'CLOSED'))
);

-- One appeal against a decision at a time.
CREATE UNIQUE INDEX grievance_open_appeal ON grievance (decision_id) WHERE kind = 'APPEAL' AND state <> 'CLOSED';

-- What lists ask for, each in the order of ids.
CREATE INDEX grievance_by_state ON grievance (kind, state, id);
CREATE INDEX grievance_by_kind ON grievance (kind, id);
CREATE INDEX grievance_by_raiser ON grievance (raised_by, id) WHERE raised_by IS NOT NULL;
CREATE INDEX grievance_by_handler ON grievance (handler, id) WHERE handler IS NOT NULL;
CREATE INDEX grievance_by_organisation ON grievance (organisation_id, id) WHERE kind = 'APPEAL';
CREATE INDEX grievance_by_day ON grievance (act_by, id) WHERE act_by IS NOT NULL;

CREATE TABLE grievance_step (
  grievance_id uuid NOT NULL CONSTRAINT grievance_step_grievance REFERENCES grievance,
  number integer NOT NULL CONSTRAINT grievance_step_number CHECK (number > 0),
  kind text NOT NULL CONSTRAINT grievance_step_kind CHECK (
    kind IN ('ACKNOWLEDGED', 'VALIDATED', 'REJECTED', 'ASSIGNED', 'REFERRED', 'ANSWERED', 'NOTED', 'PROGRESS_REPORTED',
      'DECIDED', 'NOTIFIED', 'CLOSED')),
  content jsonb NOT NULL,
  taken_by text NOT NULL,
  taken_on date NOT NULL,
  PRIMARY KEY (grievance_id, number)
);

-- It ends once, is told of once and closed once (I-53), and an outcome has words (I-37).
CREATE UNIQUE INDEX grievance_step_outcome_once ON grievance_step (grievance_id) WHERE kind IN ('DECIDED', 'REJECTED');
CREATE UNIQUE INDEX grievance_step_others_once ON grievance_step (grievance_id, kind)
  WHERE kind IN ('ACKNOWLEDGED', 'VALIDATED', 'NOTIFIED', 'CLOSED');
ALTER TABLE grievance_step ADD CONSTRAINT grievance_step_words CHECK (
  kind NOT IN ('DECIDED', 'REJECTED') OR coalesce(content ->> 'text', '') ~ '\S');

CREATE TRIGGER grievance_step_append_only BEFORE UPDATE OR DELETE ON grievance_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER grievance_step_not_emptied BEFORE TRUNCATE ON grievance_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who complained, as far as they said: to be erased without touching the complaint.
CREATE TABLE complaint_contact (
  complaint_id uuid PRIMARY KEY CONSTRAINT complaint_contact_complaint REFERENCES grievance,
  name text,
  mail text
);

-- Complaints that came without an account. Neither the sender's key nor the secret that it makes can be told from this.
CREATE TABLE complaint_intake (
  complaint_id uuid PRIMARY KEY
    CONSTRAINT complaint_intake_complaint REFERENCES grievance DEFERRABLE INITIALLY DEFERRED,
  key_sha256 text NOT NULL CONSTRAINT complaint_intake_key_once UNIQUE,
  body_sha256 text NOT NULL,
  salt text NOT NULL,
  secret_sha256 text NOT NULL
);

-- Clients look for the decisions on their certifications.
CREATE INDEX certification_file_for_appeals ON certification_file (organisation_id);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON grievance_step FROM %1$I', regexp_replace(current_user, '_owner$', ''));
  EXECUTE format('REVOKE DELETE, TRUNCATE ON grievance FROM %1$I', regexp_replace(current_user, '_owner$', ''));
END
$$;
