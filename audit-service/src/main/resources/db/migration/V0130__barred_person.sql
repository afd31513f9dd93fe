-- Who of the body keeps away from a certification, since they advised the client or worked for it (I-02): of each person
-- the newest word, with the event that said it, so that it does not matter in which order acceptances arrive.
CREATE TABLE barred_person (
  certification_id uuid NOT NULL,
  person_id text NOT NULL,
  barred_until date,
  told_at timestamptz NOT NULL,
  told_by uuid NOT NULL,
  CONSTRAINT barred_person_once_per_certification PRIMARY KEY (certification_id, person_id)
);
