-- A committee's votes. Each member votes once on one version of a file, and what was voted never changes (I-20).
CREATE TABLE decision_vote (
  id uuid PRIMARY KEY,
  file_id uuid NOT NULL CONSTRAINT decision_vote_file REFERENCES certification_file,
  certification_id uuid NOT NULL,
  file_version bigint NOT NULL,
  kind text NOT NULL,
  outcome text NOT NULL CONSTRAINT decision_vote_outcome CHECK (outcome IN ('GRANTED', 'REFUSED', 'RETURNED')),
  rationale text NOT NULL CONSTRAINT decision_vote_rationale CHECK (rationale ~ '\S'),
  voted_by text NOT NULL,
  voted_at timestamptz NOT NULL,
  voted_on date NOT NULL,
  CONSTRAINT decision_vote_once UNIQUE (file_id, file_version, voted_by)
);

CREATE FUNCTION refuse_dependent_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_one_pair_of_eyes(NEW.kind, NEW.voted_by, f.review ->> 'reviewedBy') FROM certification_file f WHERE f.id = NEW.file_id;
  PERFORM refuse_auditor(NEW.certification_id, NEW.voted_by);
  PERFORM refuse_barred(NEW.certification_id, NEW.voted_by, NEW.voted_on);
  RETURN NEW;
END
$$;

CREATE TRIGGER decision_vote_independence BEFORE INSERT ON decision_vote
  FOR EACH ROW EXECUTE FUNCTION refuse_dependent_vote();
CREATE TRIGGER decision_vote_append_only BEFORE UPDATE OR DELETE ON decision_vote
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_vote_not_emptied BEFORE TRUNCATE ON decision_vote
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON decision_vote FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
