-- What the open register is listed and searched by: a line for each certificate and for as long as a word on its status
-- holds. Mostly that is one line; a revision that takes effect later has a second one. An expiry has none of its own:
-- whoever reads compares the days, as the look-up of a number does.
CREATE TABLE register_line (
  certificate_id uuid NOT NULL CONSTRAINT register_line_certificate REFERENCES certificate,
  holds_from date NOT NULL,
  holds_until date NOT NULL,
  revision integer NOT NULL,
  status text NOT NULL CONSTRAINT register_line_status CHECK (status IN
    ('NOT_YET_EFFECTIVE', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'WITHDRAWN', 'VOLUNTARILY_WITHDRAWN', 'TRANSFERRED_OUT')),
  valid_until date NOT NULL,
  organisation_id uuid NOT NULL,
  scheme_id text NOT NULL,
  standard text NOT NULL,
  country text NOT NULL,
  search_text text NOT NULL,
  search_grams integer[] NOT NULL,
  PRIMARY KEY (certificate_id, holds_from),
  CONSTRAINT register_line_revision FOREIGN KEY (certificate_id, revision) REFERENCES certificate_revision,
  CONSTRAINT register_line_days CHECK (holds_from <= holds_until)
);

-- Without fastupdate: a list of what is still to be indexed would be read by every search, from end to end.
CREATE INDEX register_line_by_text ON register_line USING gin (search_grams) WITH (fastupdate = off);

-- What lists ask for, alone and by two, each in the order of ids: the newest certificate first.
CREATE INDEX register_line_by_status ON register_line (status, certificate_id);
CREATE INDEX register_line_by_scheme ON register_line (scheme_id, certificate_id);
CREATE INDEX register_line_by_standard ON register_line (standard, certificate_id);
CREATE INDEX register_line_by_country ON register_line (country, certificate_id);
CREATE INDEX register_line_by_scheme_and_status ON register_line (scheme_id, status, certificate_id);
CREATE INDEX register_line_by_standard_and_status ON register_line (standard, status, certificate_id);
CREATE INDEX register_line_by_country_and_status ON register_line (country, status, certificate_id);
CREATE INDEX register_line_by_country_and_scheme ON register_line (country, scheme_id, certificate_id);

-- The few whose last day has passed and of which the clock has not said so yet.
CREATE INDEX register_line_by_last_day ON register_line (valid_until, certificate_id) WHERE status IN ('ACTIVE', 'SUSPENDED');

-- A scheme goes with its standard, and some statuses with some countries: the planner learns which go together.
CREATE STATISTICS register_line_together (mcv, dependencies) ON status, scheme_id, standard, country FROM register_line;

-- The certificates that were published before there was a list; the service works them off.
CREATE TABLE register_due (certificate_id uuid PRIMARY KEY CONSTRAINT register_due_certificate REFERENCES certificate);

INSERT INTO register_due SELECT DISTINCT certificate_id FROM certificate_status;
