-- Whoever audited any part of the case neither decides nor has reviewed what is decided (I-19), nor does whoever keeps
-- away from it (I-02), and what takes a client its certificate is decided by another than who proposed or reviewed it.
-- The domain refuses this with its reasons; here it cannot be got round. Decisions are rare: a look at the case is cheap.
CREATE FUNCTION refuse_auditor(certification uuid, person text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM certification_case c
    WHERE c.certification_id = certification
      AND (c.facts -> 'team' @> jsonb_build_array(jsonb_build_object('personId', person))
        OR EXISTS (SELECT FROM jsonb_each(c.facts -> 'audits') a WHERE a.value #>> '{recommendation,madeBy}' = person))) THEN
    RAISE EXCEPTION 'certification_decision_independent: decided or reviewed by somebody who audited'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'certification_decision_independent';
  END IF;
END
$$;

CREATE FUNCTION refuse_barred(certification uuid, person text, day date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM certification_case c CROSS JOIN jsonb_array_elements(c.facts -> 'bars') b
    WHERE c.certification_id = certification
      AND b ->> 'personId' = person AND (b ->> 'until' IS NULL OR (b ->> 'until')::date >= day)) THEN
    RAISE EXCEPTION 'certification_decision_impartial: decided by somebody who keeps away'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'certification_decision_impartial';
  END IF;
END
$$;

CREATE FUNCTION refuse_one_pair_of_eyes(kind text, decider text, reviewer text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF decider = reviewer
     AND kind IN ('REDUCTION', 'SUSPENSION', 'REINSTATEMENT', 'WITHDRAWAL', 'RETURN', 'TRANSFER_OUT') THEN
    RAISE EXCEPTION 'certification_decision_four_eyes: decided by its reviewer'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'certification_decision_four_eyes';
  END IF;
END
$$;

CREATE FUNCTION refuse_dependent_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_one_pair_of_eyes(NEW.kind, NEW.decided_by, NEW.reviewed_by);
  PERFORM refuse_auditor(NEW.certification_id, NEW.decided_by);
  PERFORM refuse_barred(NEW.certification_id, NEW.decided_by, NEW.decided_on);
  IF NEW.outcome <> 'RETURNED' THEN
    PERFORM refuse_auditor(NEW.certification_id, NEW.reviewed_by);
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER certification_decision_independence BEFORE INSERT ON certification_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_dependent_decision();
