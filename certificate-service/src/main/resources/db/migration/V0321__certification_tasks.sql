-- What waits in complaints and appeals; most are closed. Open files have an index of their own already.
CREATE INDEX grievance_under_way ON grievance (kind, state, id) WHERE state <> 'CLOSED';
CREATE INDEX certification_file_under_way ON certification_file (status, id) WHERE status IN ('REVIEW_PENDING', 'REVIEWED');

-- Who took part in an audit (I-19) or an evaluation (I-48) of a case, as refuse_auditor sees it.
CREATE FUNCTION took_part(facts jsonb, person text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN facts -> 'team' @> jsonb_build_array(jsonb_build_object('personId', person))
    OR EXISTS (SELECT FROM jsonb_each(facts -> 'audits') a WHERE a.value #>> '{recommendation,madeBy}' = person)
    OR EXISTS (
      SELECT FROM jsonb_each(facts -> 'evaluations') e
      WHERE e.value -> 'team' @> jsonb_build_array(jsonb_build_object('personId', person))
        OR e.value #>> '{recommendation,madeBy}' = person);

-- Who keeps away from a case on a day (I-02), as refuse_barred sees it.
CREATE FUNCTION keeps_away(facts jsonb, person text, day date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN EXISTS (
    SELECT FROM jsonb_array_elements(facts -> 'bars') b
    WHERE b ->> 'personId' = person AND (b ->> 'until' IS NULL OR (b ->> 'until')::date >= day));
