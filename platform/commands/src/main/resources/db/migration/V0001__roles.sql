-- Migrations run as <name>_owner; the service logs in as <name> and may read and write rows, never change the schema.
DO $$
DECLARE
  login text := regexp_replace(current_user, '_owner$', '');
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', login);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', login);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO %I', login);
END
$$;
