-- What waits in audits and findings; most are history.
CREATE INDEX audit_under_way ON audit (status, id) WHERE status NOT IN ('CLOSED', 'CANCELLED', 'RECOMMENDED');
