CREATE TABLE due_effect (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject uuid NOT NULL,
  present timestamptz NOT NULL
);
