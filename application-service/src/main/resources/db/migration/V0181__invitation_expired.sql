-- An invitation that nobody took up: a while after its time is over its address is erased like that of any other.
ALTER TABLE organisation_invitation DROP CONSTRAINT organisation_invitation_status;
ALTER TABLE organisation_invitation ADD CONSTRAINT organisation_invitation_status CHECK (
  status IN ('PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED'));

CREATE INDEX organisation_invitation_pending_by_end ON organisation_invitation (expires_at) WHERE status = 'PENDING';
