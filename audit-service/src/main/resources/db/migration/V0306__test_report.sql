-- What laboratories write for reports before their issue.
CREATE TABLE test_report_draft (
  evaluation_id uuid PRIMARY KEY CONSTRAINT test_report_draft_evaluation REFERENCES evaluation,
  statement jsonb NOT NULL,
  amends jsonb,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL
);

CREATE SEQUENCE test_report_number;

-- Issued reports: content is the exact text that data_sha256 is over. An amended report stays; the one that replaces it
-- names it, and nothing is replaced twice.
CREATE TABLE test_report (
  id uuid PRIMARY KEY,
  evaluation_id uuid NOT NULL CONSTRAINT test_report_evaluation REFERENCES evaluation,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  number text NOT NULL CONSTRAINT test_report_number_once UNIQUE,
  amends jsonb,
  amends_id uuid GENERATED ALWAYS AS ((amends ->> 'reportId')::uuid) STORED
    CONSTRAINT test_report_amends REFERENCES test_report,
  accreditation jsonb,
  content text NOT NULL,
  data_sha256 text NOT NULL CONSTRAINT test_report_data_sha256 CHECK (data_sha256 ~ '^[0-9a-f]{64}$'),
  predictions_sha256 text CONSTRAINT test_report_predictions_sha256 CHECK (predictions_sha256 ~ '^[0-9a-f]{64}$'),
  results jsonb NOT NULL,
  meets_all boolean NOT NULL,
  tested_from date NOT NULL,
  tested_until date NOT NULL,
  authorised_by text NOT NULL,
  issued_on date NOT NULL,
  sha256 text NOT NULL CONSTRAINT test_report_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT test_report_days CHECK (tested_from <= tested_until AND tested_until <= issued_on),
  CONSTRAINT test_report_replaced_once UNIQUE NULLS NOT DISTINCT (evaluation_id, amends_id)
);

-- A report as it was printed, once.
CREATE TABLE test_report_print (
  report_id uuid PRIMARY KEY CONSTRAINT test_report_print_report REFERENCES test_report,
  pdf bytea NOT NULL
);

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['test_report', 'test_report_print'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
      kept || '_append_only', kept);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      kept || '_not_emptied', kept);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM %I', kept, regexp_replace(current_user, '_owner$', ''));
  END LOOP;
END
$$;
