-- What the body asks for its work, on the days that audit-service determined.
ALTER TABLE application ADD COLUMN quotation jsonb;

CREATE TABLE determined_audit_time (
  application_id uuid PRIMARY KEY,
  basis jsonb NOT NULL
);
