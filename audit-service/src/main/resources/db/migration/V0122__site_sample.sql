-- The sites that each audit visits, with the seed and everything else to draw them again (I-09); never changed.
CREATE TABLE site_sample (
  id uuid PRIMARY KEY,
  programme_id uuid NOT NULL CONSTRAINT site_sample_programme REFERENCES programme,
  kind text NOT NULL CONSTRAINT site_sample_kind
    CHECK (kind IN ('STAGE_2', 'SURVEILLANCE_1', 'SURVEILLANCE_2', 'RECERTIFICATION')),
  number integer NOT NULL CONSTRAINT site_sample_number CHECK (number > 0),
  content jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_on date NOT NULL,
  CONSTRAINT site_sample_once UNIQUE (programme_id, kind, number)
);

CREATE INDEX site_sample_by_programme ON site_sample (programme_id, id);

CREATE TRIGGER site_sample_append_only BEFORE UPDATE OR DELETE ON site_sample
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER site_sample_not_emptied BEFORE TRUNCATE ON site_sample
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON site_sample FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
