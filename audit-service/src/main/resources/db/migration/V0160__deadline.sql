-- Days by which something has to be done: one of a kind for each finding or audit.
CREATE TABLE deadline (
  id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT deadline_kind
    CHECK (kind IN ('FINDING_RESPONSE', 'FINDING_CLOSURE', 'STAGE_1_TO_STAGE_2', 'SIX_MONTHS_AFTER_STAGE_2',
                    'FIRST_SURVEILLANCE', 'YEARLY_SURVEILLANCE', 'RECERTIFICATION')),
  subject_id uuid NOT NULL,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  due_on date NOT NULL,
  set_on date NOT NULL,
  status text NOT NULL CONSTRAINT deadline_status CHECK (status IN ('OPEN', 'MET', 'MISSED', 'LIFTED')),
  settled_on date,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT deadline_once UNIQUE (subject_id, kind),
  CONSTRAINT deadline_settled CHECK ((status IN ('MET', 'LIFTED')) <= (settled_on IS NOT NULL)),
  CONSTRAINT deadline_open CHECK (status <> 'OPEN' OR settled_on IS NULL)
);

CREATE INDEX deadline_by_certification ON deadline (certification_id, id);
CREATE INDEX deadline_by_organisation ON deadline (organisation_id, id);
CREATE INDEX deadline_by_status ON deadline (status, id);

-- The steps that were taken: each once for each day that the deadline had.
CREATE TABLE deadline_step (
  deadline_id uuid NOT NULL CONSTRAINT deadline_step_deadline REFERENCES deadline,
  due_on date NOT NULL,
  days_before integer NOT NULL,
  taken_at timestamptz NOT NULL,
  CONSTRAINT deadline_step_once PRIMARY KEY (deadline_id, due_on, days_before)
);

-- That somebody has to decide about a suspension; nothing is suspended by itself.
CREATE TABLE suspension_proposal (
  id uuid PRIMARY KEY,
  deadline_id uuid NOT NULL CONSTRAINT suspension_proposal_deadline REFERENCES deadline,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  due_on date NOT NULL,
  proposed_on date NOT NULL,
  settled_on date,
  CONSTRAINT suspension_proposal_once UNIQUE (deadline_id, due_on)
);

CREATE INDEX suspension_proposal_open ON suspension_proposal (id) WHERE settled_on IS NULL;

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON deadline_step FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
