-- Who belongs to which organisation, as application-service says in its events.
CREATE TABLE organisation_member (
  organisation_id uuid NOT NULL,
  person_id text NOT NULL,
  role text NOT NULL,
  PRIMARY KEY (person_id, organisation_id)
);
