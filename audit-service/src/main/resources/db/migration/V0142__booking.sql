-- Who is held by which audit on which days. Nobody is held twice on a day, whatever two planners do at the same moment.
-- The extension is trusted: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE booking (
  audit_id uuid NOT NULL CONSTRAINT booking_audit REFERENCES audit,
  person_id text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  PRIMARY KEY (audit_id, person_id),
  CONSTRAINT booking_never_double EXCLUDE USING gist (person_id WITH =, daterange(first_day, last_day, '[]') WITH &&),
  CONSTRAINT booking_days CHECK (last_day >= first_day)
);

CREATE INDEX booking_by_person ON booking (person_id, last_day);
