-- What somebody was found competent for. Nobody evaluates themself; nothing is changed but by a withdrawal, nothing deleted.
CREATE TABLE competence (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT competence_person REFERENCES personnel,
  scheme_id text NOT NULL,
  function text NOT NULL CONSTRAINT competence_function
    CHECK (function IN ('APPLICATION_REVIEWER', 'AUDITOR', 'REPORT_REVIEWER', 'DECISION_MAKER',
                        'APPEAL_DECISION_MAKER', 'EVALUATOR_OF_PERSONNEL')),
  technical_areas jsonb NOT NULL,
  ai_roles jsonb NOT NULL,
  lead boolean NOT NULL,
  ai_technical boolean NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  evaluated_by text NOT NULL,
  evidence text NOT NULL,
  evidence_seen_on date NOT NULL,
  recorded_on date NOT NULL,
  withdrawn_by text,
  withdrawn_on date,
  withdrawal_reason text,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT competence_days CHECK (valid_until >= valid_from),
  CONSTRAINT competence_lead_audits CHECK (NOT lead OR function = 'AUDITOR'),
  CONSTRAINT competence_by_somebody_else CHECK (evaluated_by <> person_id::text),
  CONSTRAINT competence_withdrawal
    CHECK ((withdrawn_by IS NULL) = (withdrawn_on IS NULL) AND (withdrawn_by IS NULL) = (withdrawal_reason IS NULL))
);

CREATE INDEX competence_by_person ON competence (person_id, id);
CREATE INDEX competence_by_scheme_and_function ON competence (scheme_id, function, person_id);

CREATE TRIGGER competence_not_deleted BEFORE DELETE ON competence
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER competence_not_emptied BEFORE TRUNCATE ON competence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How somebody stands to an organisation; a later word names the one that it replaces, and both stay.
CREATE TABLE declaration (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT declaration_person REFERENCES personnel,
  kind text NOT NULL CONSTRAINT declaration_kind CHECK (kind IN ('IMPARTIALITY', 'EMPLOYMENT', 'CONSULTANCY')),
  organisation_id uuid,
  organisation_name text,
  from_day date,
  until_day date,
  content text NOT NULL,
  replaces uuid CONSTRAINT declaration_replaces REFERENCES declaration CONSTRAINT declaration_replaced_once UNIQUE,
  declared_by text NOT NULL,
  declared_on date NOT NULL,
  CONSTRAINT declaration_days CHECK (until_day >= from_day),
  CONSTRAINT declaration_organisation
    CHECK (num_nonnulls(organisation_id, organisation_name) = 1
      OR (kind = 'IMPARTIALITY' AND num_nonnulls(organisation_id, organisation_name) = 0))
);

CREATE INDEX declaration_by_person ON declaration (person_id, id);

CREATE TRIGGER declaration_append_only BEFORE UPDATE OR DELETE ON declaration
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER declaration_not_emptied BEFORE TRUNCATE ON declaration
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
  login text := regexp_replace(current_user, '_owner$', '');
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON competence FROM %I', login);
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON declaration FROM %I', login);
END
$$;
