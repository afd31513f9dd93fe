-- Everybody who works for the body, by an opaque id. Who they are stands in one table of its own, which can be erased.
CREATE TABLE personnel (
  person_id uuid PRIMARY KEY,
  employment text NOT NULL CONSTRAINT personnel_employment CHECK (employment IN ('EMPLOYED', 'EXTERNAL')),
  languages jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL
);

CREATE TABLE personnel_details (
  person_id uuid PRIMARY KEY CONSTRAINT personnel_details_person REFERENCES personnel,
  name_korean text NOT NULL,
  name_english text NOT NULL,
  country text NOT NULL,
  city text NOT NULL
);

-- Days on which somebody is not there.
CREATE TABLE personnel_availability (
  person_id uuid PRIMARY KEY CONSTRAINT personnel_availability_person REFERENCES personnel,
  absences jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL
);
