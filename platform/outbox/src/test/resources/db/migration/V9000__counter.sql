CREATE TABLE counter (
  id uuid PRIMARY KEY,
  counted bigint NOT NULL,
  version bigint NOT NULL
);
