-- Who is held by which audit on which days. Nobody is held twice on a day, whatever two planners do at the same moment.
-- The extension is trusted: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE booking (
  audit_id uuid NOT NULL CONSTRAINT booking_audit REFERENCES audit,
  person_id text NOT NULL,
  days daterange NOT NULL CONSTRAINT booking_days CHECK (NOT isempty(days)),
  PRIMARY KEY (audit_id, person_id),
  CONSTRAINT booking_never_double EXCLUDE USING gist (person_id WITH =, days WITH &&)
);
