-- The lead auditor's word after a surveillance, on which the certificate is maintained.
ALTER TABLE audit ADD COLUMN maintenance jsonb,
  ADD CONSTRAINT audit_maintained_without_decision CHECK (maintenance IS NULL OR recommendation IS NULL);
