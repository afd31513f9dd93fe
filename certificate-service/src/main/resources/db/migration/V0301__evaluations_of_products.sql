-- A case knows evaluations of products beside audits; the cases from before know of none.
UPDATE certification_case SET facts = facts || '{"evaluations": {}}';
UPDATE certification_file SET facts = facts || '{"evaluations": {}}' WHERE facts IS NOT NULL;

-- Whoever evaluated, tested or authorised in any evaluation of the case neither decides nor has reviewed what is decided
-- (I-48), just as whoever audited (I-19).
CREATE OR REPLACE FUNCTION refuse_auditor(certification uuid, person text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM certification_case c
    WHERE c.certification_id = certification
      AND (c.facts -> 'team' @> jsonb_build_array(jsonb_build_object('personId', person))
        OR EXISTS (SELECT FROM jsonb_each(c.facts -> 'audits') a WHERE a.value #>> '{recommendation,madeBy}' = person)
        OR EXISTS (
          SELECT FROM jsonb_each(c.facts -> 'evaluations') e
          WHERE e.value -> 'team' @> jsonb_build_array(jsonb_build_object('personId', person))
            OR e.value #>> '{recommendation,madeBy}' = person))) THEN
    RAISE EXCEPTION 'certification_decision_independent: decided or reviewed by somebody who audited or evaluated'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'certification_decision_independent';
  END IF;
END
$$;
