-- What the body's people are competent for and what they have declared, as audit-service tells it: who reviews and decides
-- is held to it. Ids, functions and dates only.
CREATE TABLE competence (
  id uuid PRIMARY KEY,
  person_id text NOT NULL,
  scheme_id text NOT NULL,
  function text NOT NULL CONSTRAINT competence_function CHECK (function IN (
    'APPLICATION_REVIEWER', 'AUDITOR', 'REPORT_REVIEWER', 'DECISION_MAKER', 'APPEAL_DECISION_MAKER',
    'EVALUATOR_OF_PERSONNEL')),
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  withdrawn_on date,
  -- Of two events about it the newer stands, in whatever order they arrive.
  told_at timestamptz NOT NULL,
  told_by uuid NOT NULL
);

CREATE INDEX competence_by_person ON competence (person_id);

CREATE TABLE declaration (
  id uuid PRIMARY KEY,
  person_id text NOT NULL,
  kind text NOT NULL CONSTRAINT declaration_kind CHECK (kind IN ('IMPARTIALITY', 'EMPLOYMENT', 'CONSULTANCY')),
  organisation_id uuid,
  first_day date,
  barred_until date,
  -- It may arrive before the one that it stands in for.
  replaces uuid
);

CREATE INDEX declaration_by_person ON declaration (person_id);
