-- Laboratories that test for the body. What was recorded of accreditation, scope and people is never changed: a test is
-- judged by what held on its days (I-44), and a later line names the one that it replaces.
CREATE TABLE laboratory (
  id uuid PRIMARY KEY,
  name_korean text NOT NULL,
  name_english text NOT NULL,
  address_korean text NOT NULL,
  address_english text NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL
);

CREATE TABLE laboratory_accreditation (
  id uuid PRIMARY KEY,
  laboratory_id uuid NOT NULL CONSTRAINT laboratory_accreditation_laboratory REFERENCES laboratory,
  body_korean text NOT NULL,
  body_english text NOT NULL,
  number text NOT NULL,
  arrangement text NOT NULL CONSTRAINT laboratory_accreditation_arrangement
    CHECK (arrangement IN ('ILAC_MRA', 'GAC_MRA', 'NONE')),
  from_day date NOT NULL,
  until_day date,
  replaces uuid CONSTRAINT laboratory_accreditation_replaces REFERENCES laboratory_accreditation
    CONSTRAINT laboratory_accreditation_replaced_once UNIQUE,
  recorded_by text NOT NULL,
  recorded_on date NOT NULL,
  CONSTRAINT laboratory_accreditation_days CHECK (until_day >= from_day)
);

CREATE INDEX laboratory_accreditation_by_laboratory ON laboratory_accreditation (laboratory_id, id);

CREATE TABLE laboratory_scope (
  id uuid PRIMARY KEY,
  laboratory_id uuid NOT NULL CONSTRAINT laboratory_scope_laboratory REFERENCES laboratory,
  method text NOT NULL,
  edition integer NOT NULL,
  procedure text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  replaces uuid CONSTRAINT laboratory_scope_replaces REFERENCES laboratory_scope
    CONSTRAINT laboratory_scope_replaced_once UNIQUE,
  recorded_by text NOT NULL,
  recorded_on date NOT NULL,
  CONSTRAINT laboratory_scope_days CHECK (until_day >= from_day)
);

CREATE INDEX laboratory_scope_by_laboratory ON laboratory_scope (laboratory_id, id);

-- Opaque ids, never names.
CREATE TABLE laboratory_member (
  id uuid PRIMARY KEY,
  laboratory_id uuid NOT NULL CONSTRAINT laboratory_member_laboratory REFERENCES laboratory,
  person_id text NOT NULL,
  tester boolean NOT NULL,
  authoriser boolean NOT NULL,
  from_day date NOT NULL,
  until_day date,
  replaces uuid CONSTRAINT laboratory_member_replaces REFERENCES laboratory_member
    CONSTRAINT laboratory_member_replaced_once UNIQUE,
  recorded_by text NOT NULL,
  recorded_on date NOT NULL,
  CONSTRAINT laboratory_member_function CHECK (tester OR authoriser),
  CONSTRAINT laboratory_member_days CHECK (until_day >= from_day)
);

CREATE INDEX laboratory_member_by_laboratory ON laboratory_member (laboratory_id, id);
CREATE INDEX laboratory_member_by_person ON laboratory_member (person_id, laboratory_id);

CREATE TRIGGER laboratory_accreditation_append_only BEFORE UPDATE OR DELETE ON laboratory_accreditation
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER laboratory_accreditation_not_emptied BEFORE TRUNCATE ON laboratory_accreditation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER laboratory_scope_append_only BEFORE UPDATE OR DELETE ON laboratory_scope
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER laboratory_scope_not_emptied BEFORE TRUNCATE ON laboratory_scope
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER laboratory_member_append_only BEFORE UPDATE OR DELETE ON laboratory_member
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER laboratory_member_not_emptied BEFORE TRUNCATE ON laboratory_member
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
  login text := regexp_replace(current_user, '_owner$', '');
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON laboratory_accreditation, laboratory_scope, laboratory_member FROM %I', login);
END
$$;
