-- The evaluation of a product: one per agreement, whatever arrives twice.
CREATE TABLE evaluation (
  id uuid PRIMARY KEY,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  application_id uuid NOT NULL,
  agreement_id uuid NOT NULL CONSTRAINT evaluation_once_per_agreement UNIQUE,
  status text NOT NULL CONSTRAINT evaluation_status
    CHECK (status IN ('OPENED', 'ASSIGNED', 'PLANNED', 'ITEM_RECEIVED', 'TESTED', 'REPORTED', 'CONCLUDED')),
  agreed jsonb NOT NULL,
  opened_on date NOT NULL,
  assignment jsonb,
  participation jsonb NOT NULL,
  plan jsonb,
  receipt jsonb,
  results jsonb,
  report jsonb,
  conclusion jsonb,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT evaluation_assigned CHECK ((status = 'OPENED') = (assignment IS NULL)),
  CONSTRAINT evaluation_planned
    CHECK ((status IN ('OPENED', 'ASSIGNED')) = (plan IS NULL OR plan ->> 'approvedBy' IS NULL)),
  CONSTRAINT evaluation_item_received CHECK ((status IN ('OPENED', 'ASSIGNED', 'PLANNED')) = (receipt IS NULL)),
  -- Only the product that was agreed on is tested (I-46).
  CONSTRAINT evaluation_of_the_agreed_product
    CHECK (receipt IS NULL OR receipt ->> 'sha256' = agreed -> 'product' ->> 'sha256'),
  CONSTRAINT evaluation_reported CHECK ((status IN ('REPORTED', 'CONCLUDED')) = (report IS NOT NULL)),
  CONSTRAINT evaluation_concluded CHECK ((status = 'CONCLUDED') = (conclusion IS NOT NULL))
);

CREATE INDEX evaluation_by_organisation ON evaluation (organisation_id, id);
CREATE INDEX evaluation_by_status ON evaluation (status, id);
CREATE INDEX evaluation_by_certification ON evaluation (certification_id, id);

-- Who is assigned now, so that lists can ask: opaque ids, never names.
CREATE TABLE evaluation_member (
  evaluation_id uuid NOT NULL CONSTRAINT evaluation_member_evaluation REFERENCES evaluation,
  person_id text NOT NULL,
  role text NOT NULL CONSTRAINT evaluation_member_role CHECK (role IN ('EVALUATOR', 'TESTER', 'AUTHORISER')),
  PRIMARY KEY (evaluation_id, person_id, role)
);

CREATE INDEX evaluation_member_by_person ON evaluation_member (person_id, role, evaluation_id);
CREATE UNIQUE INDEX evaluation_member_one_each ON evaluation_member (evaluation_id, role) WHERE role <> 'TESTER';

-- What stays: what was agreed, an approved plan, every hand that the item went through, and everybody who ever took part
-- (I-48).
CREATE FUNCTION keep_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.agreed IS DISTINCT FROM OLD.agreed
    OR (OLD.plan ->> 'approvedBy' IS NOT NULL AND NEW.plan IS DISTINCT FROM OLD.plan)
    OR NOT ((NEW.participation -> 'ever') @> (OLD.participation -> 'ever'))
    OR NOT ((NEW.participation -> 'acted') @> (OLD.participation -> 'acted'))
    OR (OLD.receipt IS NOT NULL AND ((NEW.receipt - 'custody') IS DISTINCT FROM (OLD.receipt - 'custody')
      OR NOT ((NEW.receipt -> 'custody') @> (OLD.receipt -> 'custody'))))
    OR (OLD.conclusion IS NOT NULL AND NEW.conclusion IS DISTINCT FROM OLD.conclusion) THEN
    RAISE EXCEPTION 'evaluation % keeps what was done', OLD.id;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER evaluation_keeps BEFORE UPDATE ON evaluation
  FOR EACH ROW EXECUTE FUNCTION keep_evaluation();
CREATE TRIGGER evaluation_not_deleted BEFORE DELETE ON evaluation
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evaluation_not_emptied BEFORE TRUNCATE ON evaluation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
  login text := regexp_replace(current_user, '_owner$', '');
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON evaluation FROM %I', login);
END
$$;
