-- What waits for people is read from the rows that wait; a task has no row of its own, so that none can be out of step.
-- Its id follows from what it is (RFC 9562, section 5.8: a UUIDv8 made of an MD5, which is a name here and no secret).
CREATE FUNCTION task_id(kind text, subject_id uuid) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN overlay(overlay(md5(kind || '/' || subject_id) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid;

-- Who has taken a task, or was given it; a row stays when it was given back, so that its version counts on. It gives no
-- right: those are with roles and with the things themselves.
CREATE TABLE task_assignment (
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  person_id text,
  assigned_by text NOT NULL,
  assigned_at timestamptz NOT NULL,
  version bigint NOT NULL CONSTRAINT task_assignment_version CHECK (version > 0),
  PRIMARY KEY (kind, subject_id)
);

-- Who stands in for whom on which days, both included; opaque ids only. A row stays when that was ended.
CREATE TABLE task_deputy (
  person_id text PRIMARY KEY,
  deputy_id text,
  first_day date,
  last_day date,
  version bigint NOT NULL CONSTRAINT task_deputy_version CHECK (version > 0),
  CONSTRAINT task_deputy_whole CHECK ((deputy_id IS NULL) = (first_day IS NULL) AND (deputy_id IS NULL) = (last_day IS NULL)),
  CONSTRAINT task_deputy_another CHECK (deputy_id <> person_id),
  CONSTRAINT task_deputy_days CHECK (last_day >= first_day)
);
