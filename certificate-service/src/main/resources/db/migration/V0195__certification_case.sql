-- What is known of a certification, for ever; its files are decided on it. Facts are read and written whole.
CREATE TABLE certification_case (
  certification_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  facts jsonb NOT NULL,
  version bigint NOT NULL
);

-- The newest word on each finding, so that one that is told of costs the same however many there are.
ALTER TABLE file_finding RENAME TO case_finding;
ALTER TABLE case_finding RENAME CONSTRAINT file_finding_grade TO case_finding_grade;
ALTER TABLE case_finding ADD COLUMN certification_id uuid;

UPDATE case_finding g SET certification_id = f.certification_id FROM certification_file f WHERE f.id = g.file_id;

-- Who was in which team stands in the events as they were kept, also in those that a decided file did not learn from.
INSERT INTO certification_case (certification_id, organisation_id, facts, version)
SELECT
  f.certification_id,
  f.organisation_id,
  jsonb_build_object(
    'applications', CASE WHEN f.facts ->> 'applicationId' IS NULL THEN '{}' ELSE jsonb_build_object(
      f.facts ->> 'applicationId', jsonb_build_object(
        'id', f.facts -> 'applicationId',
        'kind', NULL,
        'accepted', f.facts -> 'applicationAccepted',
        'end', f.facts -> 'applicationEnd',
        'agreement', CASE WHEN f.facts ->> 'scope' IS NULL THEN NULL ELSE (
          SELECT jsonb_build_object(
            'scheme', f.facts -> 'scheme',
            'scope', f.facts -> 'scope',
            'signedOn', e.json::jsonb -> 'signedOn',
            'asOf', jsonb_build_object('time', to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'eventId', e.id)
          )
          FROM kept_event e
          WHERE e.certification_id = f.certification_id AND e.type = 'agreement.signed'
            AND e.json::jsonb -> 'applicationId' = f.facts -> 'applicationId'
          ORDER BY e.occurred_at DESC, e.id DESC LIMIT 1) END
      )
    ) END,
    'audits', coalesce((
      SELECT jsonb_object_agg(a.id, jsonb_build_object(
        'id', a.id,
        'kind', regexp_replace(a.kind, '_[12]$', '') || coalesce(substring(a.kind FROM '^STAGE(_[12])$'), ''),
        'lastDay', a.last_day,
        'reported', f.facts -> 'reportedAudits' @> to_jsonb(a.id),
        'recommendation', CASE WHEN f.facts #>> '{recommendation,auditId}' = a.id THEN f.facts -> 'recommendation' END
      ))
      FROM (
        SELECT
          e.json::jsonb ->> 'auditId' AS id,
          max(e.json::jsonb ->> 'kind') AS kind,
          max(e.json::jsonb ->> 'lastDay') FILTER (WHERE e.type = 'audit.concluded') AS last_day
        FROM kept_event e
        WHERE e.certification_id = f.certification_id AND e.type IN ('team.confirmed', 'audit.concluded', 'recommendation.made')
        GROUP BY 1
      ) a), '{}'),
    'team', coalesce((
      SELECT jsonb_agg(DISTINCT jsonb_build_object(
        'auditId', e.json::jsonb -> 'auditId', 'personId', m.member -> 'personId', 'role', m.member -> 'role'))
      FROM kept_event e CROSS JOIN jsonb_array_elements(e.json::jsonb -> 'team') AS m (member)
      WHERE e.certification_id = f.certification_id
        AND e.type IN ('team.confirmed', 'audit.concluded', 'recommendation.made', 'maintenance.recorded')), '[]'),
    'bars', f.facts -> 'bars',
    'findings', '[]'::jsonb
  ),
  0
FROM certification_file f;

-- There are several files for a certification, of which one of a kind is open. A decided one keeps what it was decided on.
ALTER TABLE certification_file
  ADD COLUMN kind text NOT NULL DEFAULT 'INITIAL',
  ADD COLUMN certificate_id uuid,
  ADD COLUMN case_version bigint,
  ALTER COLUMN facts DROP NOT NULL,
  DROP CONSTRAINT certification_file_once_per_certification,
  ADD CONSTRAINT certification_file_case FOREIGN KEY (certification_id) REFERENCES certification_case;
ALTER TABLE certification_file
  ALTER COLUMN kind DROP DEFAULT,
  ADD CONSTRAINT certification_file_kind CHECK (kind IN ('INITIAL'));

UPDATE certification_file f
SET
  case_version = 0,
  facts = c.facts || jsonb_build_object('findings', coalesce((
    SELECT jsonb_agg(jsonb_build_object(
      'id', g.finding_id, 'grade', g.grade, 'requirement', g.requirement, 'status', g.status,
      'asOf', jsonb_build_object('time', to_char(g.told_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'eventId', g.told_by)))
    FROM case_finding g WHERE g.certification_id = f.certification_id), '[]'))
FROM certification_case c
WHERE c.certification_id = f.certification_id AND f.status IN ('GRANTED', 'REFUSED');

UPDATE certification_file SET facts = NULL WHERE status NOT IN ('GRANTED', 'REFUSED');

ALTER TABLE certification_file
  ADD CONSTRAINT certification_file_decided_on
    CHECK ((status IN ('GRANTED', 'REFUSED')) = (facts IS NOT NULL) AND (facts IS NULL) = (case_version IS NULL));

CREATE INDEX certification_file_by_certification ON certification_file (certification_id, id);
CREATE UNIQUE INDEX certification_file_open_once ON certification_file (certification_id, kind) WHERE status IN ('REVIEW_PENDING', 'REVIEWED');

ALTER TABLE case_finding
  DROP CONSTRAINT file_finding_file,
  DROP COLUMN file_id,
  ALTER COLUMN certification_id SET NOT NULL,
  ADD CONSTRAINT case_finding_pkey PRIMARY KEY (certification_id, finding_id),
  ADD CONSTRAINT case_finding_case FOREIGN KEY (certification_id) REFERENCES certification_case;
