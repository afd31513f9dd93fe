-- Files on every decision of a certification's life.
ALTER TABLE certification_file
  ADD COLUMN occasion uuid,
  ADD COLUMN cycle_since date,
  ADD COLUMN proposal jsonb,
  DROP CONSTRAINT certification_file_kind,
  -- A restoration is decided on the file of the renewal that came too late.
  ADD CONSTRAINT certification_file_kind CHECK (kind IN (
    'INITIAL', 'TRANSFER', 'RENEWAL', 'EXTENSION', 'REDUCTION', 'MAINTENANCE', 'SUSPENSION', 'REINSTATEMENT',
    'WITHDRAWAL', 'RETURN', 'TRANSFER_OUT')),
  ADD CONSTRAINT certification_file_certificate CHECK ((kind IN ('INITIAL', 'TRANSFER')) = (certificate_id IS NULL));

ALTER TABLE certification_decision
  DROP CONSTRAINT certification_decision_kind,
  ADD CONSTRAINT certification_decision_kind CHECK (kind IN (
    'INITIAL', 'TRANSFER', 'RENEWAL', 'RESTORATION', 'EXTENSION', 'REDUCTION', 'MAINTENANCE', 'SUSPENSION',
    'REINSTATEMENT', 'WITHDRAWAL', 'RETURN', 'TRANSFER_OUT'));

CREATE INDEX certification_decision_by_certification ON certification_decision (certification_id, decided_on);

-- The cases from before know of no proposal.
UPDATE certification_case SET facts = facts || '{"suspensionProposals": []}';
UPDATE certification_file SET facts = facts || '{"suspensionProposals": []}' WHERE facts IS NOT NULL;

CREATE INDEX certification_file_open_about ON certification_file (certificate_id, kind) WHERE status IN ('REVIEW_PENDING', 'REVIEWED');
