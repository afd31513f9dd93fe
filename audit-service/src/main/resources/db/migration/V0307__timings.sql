-- Beside predictions, files of timings; each kind is counted by itself. What was there are predictions, and so is what an
-- instance of an earlier release adds.
ALTER TABLE test_result
  ADD COLUMN kind text NOT NULL DEFAULT 'PREDICTIONS'
    CONSTRAINT test_result_kind CHECK (kind IN ('PREDICTIONS', 'TIMINGS')),
  DROP CONSTRAINT test_result_number_once,
  ADD CONSTRAINT test_result_number_once UNIQUE (evaluation_id, kind, number);
