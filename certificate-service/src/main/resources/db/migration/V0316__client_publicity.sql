-- Clients who may not be found in the open register for a reason of their own, such as security (ISO/IEC 17021-1:2015,
-- 8.1.2). The highest version of a client's records holds; none is ever changed.
CREATE TABLE client_publicity (
  organisation_id uuid NOT NULL,
  version bigint NOT NULL CONSTRAINT client_publicity_version CHECK (version > 0),
  restricted boolean NOT NULL,
  reason text NOT NULL CONSTRAINT client_publicity_reason CHECK (reason ~ '\S'),
  recorded_on date NOT NULL,
  recorded_by text NOT NULL,
  PRIMARY KEY (organisation_id, version)
);

CREATE TRIGGER client_publicity_append_only BEFORE UPDATE OR DELETE ON client_publicity
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER client_publicity_not_emptied BEFORE TRUNCATE ON client_publicity
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON client_publicity FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
