-- One file per certification; it opens with the first event of the case. facts and review are read and written whole.
CREATE TABLE certification_file (
  id uuid PRIMARY KEY,
  certification_id uuid NOT NULL CONSTRAINT certification_file_once_per_certification UNIQUE,
  organisation_id uuid NOT NULL,
  status text NOT NULL CONSTRAINT certification_file_status CHECK (status IN ('REVIEW_PENDING', 'REVIEWED', 'GRANTED', 'REFUSED')),
  facts jsonb NOT NULL,
  review jsonb,
  version bigint NOT NULL
);

-- Who decided what, when, on which inputs and why (I-20). One version of a file is decided on once, and a file is
-- granted or refused once (I-53).
CREATE TABLE certification_decision (
  id uuid PRIMARY KEY,
  file_id uuid NOT NULL CONSTRAINT certification_decision_file REFERENCES certification_file,
  certification_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT certification_decision_kind CHECK (kind IN ('INITIAL')),
  outcome text NOT NULL CONSTRAINT certification_decision_outcome CHECK (outcome IN ('GRANTED', 'REFUSED', 'RETURNED')),
  rationale text NOT NULL CONSTRAINT certification_decision_rationale CHECK (rationale ~ '\S'),
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_on date NOT NULL,
  reviewed_by text NOT NULL,
  file_version bigint NOT NULL,
  inputs jsonb NOT NULL CONSTRAINT certification_decision_inputs CHECK (jsonb_array_length(inputs -> 'events') > 0),
  CONSTRAINT certification_decision_once_per_version UNIQUE (file_id, file_version)
);

CREATE UNIQUE INDEX certification_decision_final_once ON certification_decision (file_id) WHERE outcome IN ('GRANTED', 'REFUSED');

-- Events as they arrived, for the evidence manifest: the data is kept byte for byte.
CREATE TABLE kept_event (
  id uuid PRIMARY KEY,
  certification_id uuid NOT NULL,
  type text NOT NULL,
  version integer NOT NULL,
  occurred_at timestamptz NOT NULL,
  json text NOT NULL,
  sha256 text NOT NULL
);

CREATE INDEX kept_event_by_certification ON kept_event (certification_id, occurred_at, id);

-- Neither decisions nor kept events are ever changed, by whatever role.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER certification_decision_append_only BEFORE UPDATE OR DELETE ON certification_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certification_decision_not_emptied BEFORE TRUNCATE ON certification_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_event_append_only BEFORE UPDATE OR DELETE ON kept_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_event_not_emptied BEFORE TRUNCATE ON kept_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON certification_decision, kept_event FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
