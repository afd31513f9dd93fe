-- A finding's content may change until its report; from where the present one comes, and by when it is due.
ALTER TABLE finding
  ADD COLUMN device text,
  ADD COLUMN revision integer NOT NULL DEFAULT 0,
  ADD COLUMN repeats uuid CONSTRAINT finding_repeats REFERENCES finding,
  ADD COLUMN respond_by date,
  ADD COLUMN close_by date,
  ADD COLUMN due_on date,
  ADD CONSTRAINT finding_source CHECK ((device IS NULL) = (revision = 0)),
  ADD CONSTRAINT finding_repeats_a_breach CHECK (repeats IS NULL OR grade <> 'OPPORTUNITY');

-- Lists that are asked for by what concerns them, in the order of ids; and what is due until when.
CREATE INDEX finding_by_certification ON finding (certification_id, id);
CREATE INDEX finding_by_organisation ON finding (organisation_id, id);
CREATE INDEX finding_by_status ON finding (status, id);
CREATE INDEX finding_by_due_day ON finding (due_on, id) WHERE due_on IS NOT NULL;

-- Whoever makes a finding or changes what it says holds its line until the transaction ends, be there a finding yet or
-- not. Several are taken in the order of their ids, so that no two wait for each other.
CREATE TABLE finding_claim (
  finding_id uuid PRIMARY KEY
);

-- Every content that a finding had or was to have. A device's revision counts once (the highest of a device wins).
CREATE TABLE finding_revision (
  id uuid PRIMARY KEY,
  finding_id uuid NOT NULL CONSTRAINT finding_revision_finding REFERENCES finding,
  cause text NOT NULL CONSTRAINT finding_revision_cause
    CHECK (cause IN ('RAISED', 'REVISED', 'CONFLICTING', 'RESOLVED', 'REGRADED', 'REPEATED', 'OVERDUE')),
  device text,
  revision integer NOT NULL,
  content jsonb NOT NULL,
  reason text NOT NULL,
  written_by text NOT NULL,
  written_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT finding_revision_once UNIQUE (finding_id, device, revision),
  CONSTRAINT finding_revision_source CHECK ((device IS NULL) = (revision = 0))
);

CREATE INDEX finding_revision_by_finding ON finding_revision (finding_id, id);

CREATE TRIGGER finding_revision_append_only BEFORE UPDATE OR DELETE ON finding_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_revision_not_emptied BEFORE TRUNCATE ON finding_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON finding_revision FROM %I',
                 regexp_replace(current_user, '_owner$', ''));
END
$$;
