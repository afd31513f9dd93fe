-- What people of laboratories are called, in one table of its own, which can be erased; elsewhere they have opaque ids.
CREATE TABLE laboratory_person (
  person_id text PRIMARY KEY,
  name_korean text NOT NULL,
  name_english text NOT NULL
);
