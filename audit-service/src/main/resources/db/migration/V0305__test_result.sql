-- Files of predictions that laboratories sent, with what was recomputed of each; the highest number counts. The files
-- themselves lie in the store, by their hash.
CREATE TABLE test_result (
  id uuid PRIMARY KEY,
  evaluation_id uuid NOT NULL CONSTRAINT test_result_evaluation REFERENCES evaluation,
  number integer NOT NULL CONSTRAINT test_result_number CHECK (number > 0),
  sha256 text NOT NULL CONSTRAINT test_result_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint NOT NULL CONSTRAINT test_result_size CHECK (size > 0),
  samples bigint NOT NULL CONSTRAINT test_result_samples CHECK (samples > 0),
  evaluation text NOT NULL,
  curves text NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT test_result_number_once UNIQUE (evaluation_id, number)
);

CREATE INDEX test_result_by_content ON test_result (sha256);

CREATE TRIGGER test_result_append_only BEFORE UPDATE OR DELETE ON test_result
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER test_result_not_emptied BEFORE TRUNCATE ON test_result
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON test_result FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
