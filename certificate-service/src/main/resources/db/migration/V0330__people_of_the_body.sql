-- Who works for the body, as audit-service tells it: they alone investigate complaints and appeals. Opaque ids only.
CREATE TABLE body_person (
  person_id text PRIMARY KEY
);

-- Whoever was found competent or has declared something is on record there.
INSERT INTO body_person (person_id)
SELECT person_id FROM competence UNION SELECT person_id FROM declaration;
