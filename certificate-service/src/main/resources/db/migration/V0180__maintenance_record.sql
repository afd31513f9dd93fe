-- Surveillances that went well: the certificate is maintained on the lead auditor's word. Never changed.
CREATE TABLE maintenance_record (
  audit_id uuid PRIMARY KEY,
  certification_id uuid NOT NULL,
  cycle integer NOT NULL CONSTRAINT maintenance_record_cycle CHECK (cycle > 0),
  sequence integer NOT NULL CONSTRAINT maintenance_record_sequence CHECK (sequence > 0),
  recorded_by text NOT NULL,
  last_day date NOT NULL,
  recorded_on date NOT NULL
);

CREATE INDEX maintenance_record_by_certification ON maintenance_record (certification_id, audit_id);

DO $$
BEGIN
  EXECUTE format(
    'REVOKE UPDATE, DELETE, TRUNCATE ON maintenance_record FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
