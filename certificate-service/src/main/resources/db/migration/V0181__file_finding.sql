-- What a file knows of each finding, so that one that is told of costs the same however many there are.
CREATE TABLE file_finding (
  file_id uuid NOT NULL CONSTRAINT file_finding_file REFERENCES certification_file,
  finding_id uuid NOT NULL,
  grade text NOT NULL CONSTRAINT file_finding_grade CHECK (grade IN ('MAJOR', 'MINOR', 'OPPORTUNITY')),
  requirement text,
  status text NOT NULL,
  told_at timestamptz NOT NULL,
  told_by uuid NOT NULL,
  PRIMARY KEY (file_id, finding_id)
);

INSERT INTO file_finding (file_id, finding_id, grade, requirement, status, told_at, told_by)
SELECT
  f.id,
  (t.finding ->> 'id')::uuid,
  t.finding ->> 'grade',
  t.finding ->> 'requirement',
  t.finding ->> 'status',
  (t.finding #>> '{asOf,time}')::timestamptz,
  (t.finding #>> '{asOf,eventId}')::uuid
FROM certification_file f CROSS JOIN jsonb_array_elements(f.facts -> 'findings') AS t (finding);

UPDATE certification_file SET facts = facts - 'findings';
