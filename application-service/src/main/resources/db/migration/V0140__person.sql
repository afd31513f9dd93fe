-- The one table with people's names and mail addresses, as their tokens said when they last acted. Everything else
-- names a person by the identity provider's id, so deleting a row here forgets them.
CREATE TABLE person (
  id text PRIMARY KEY,
  mail text,
  name text,
  language text,
  CONSTRAINT person_mail CHECK (length(mail) <= 254),
  CONSTRAINT person_name CHECK (length(name) <= 200),
  CONSTRAINT person_language CHECK (language IN ('KOREAN', 'ENGLISH'))
);
