-- Lists of 131,072 bits, two for each number: revocation and suspension. The bits themselves are nowhere kept: they are
-- what the certificates' rows say. A list is closed at half load, so that a random draw finds a free place (I-51).
CREATE TABLE status_list (
  number integer PRIMARY KEY CONSTRAINT status_list_number CHECK (number > 0),
  taken integer NOT NULL DEFAULT 0,
  capacity integer NOT NULL DEFAULT 65536,
  CONSTRAINT status_list_load CHECK (taken BETWEEN 0 AND capacity)
);

INSERT INTO status_list (number) VALUES (1);

-- The place of a revision, drawn once and never given to another.
CREATE TABLE status_index (
  certificate_id uuid NOT NULL,
  revision integer NOT NULL,
  list integer NOT NULL CONSTRAINT status_index_list REFERENCES status_list,
  list_index integer NOT NULL CONSTRAINT status_index_within CHECK (list_index BETWEEN 0 AND 131071),
  PRIMARY KEY (certificate_id, revision),
  CONSTRAINT status_index_revision FOREIGN KEY (certificate_id, revision) REFERENCES certificate_revision,
  CONSTRAINT status_index_once UNIQUE (list, list_index)
);

CREATE TRIGGER status_index_append_only BEFORE UPDATE OR DELETE ON status_index
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER status_index_not_emptied BEFORE TRUNCATE ON status_index
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON status_index FROM %I', regexp_replace(current_user, '_owner$', ''));
  EXECUTE format('REVOKE DELETE, TRUNCATE ON status_list FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
