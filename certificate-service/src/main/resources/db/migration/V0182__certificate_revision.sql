-- What a certificate says from one decision to the next. The dates are guarded here too: I-22 (nothing before the
-- decision) and I-23 (three years at the most, counted from the decision or from the last day of the cycle before).
CREATE TABLE certificate_revision (
  certificate_id uuid NOT NULL CONSTRAINT certificate_revision_certificate REFERENCES certificate,
  revision integer NOT NULL CONSTRAINT certificate_revision_number CHECK (revision > 0),
  kind text NOT NULL CONSTRAINT certificate_revision_kind
    CHECK (kind IN ('INITIAL', 'TRANSFER', 'RENEWAL', 'RESTORATION', 'EXTENSION', 'REDUCTION')),
  decision_id uuid NOT NULL CONSTRAINT certificate_revision_once_per_decision UNIQUE
    CONSTRAINT certificate_revision_decision REFERENCES certification_decision,
  application_id uuid,
  decision_date date NOT NULL,
  effective_date date NOT NULL,
  valid_until date NOT NULL,
  former_valid_until date,
  content jsonb NOT NULL,
  issued_on date,
  pdf_sha256 text,
  PRIMARY KEY (certificate_id, revision),
  CONSTRAINT certificate_revision_effective_after_decision CHECK (effective_date >= decision_date),
  CONSTRAINT certificate_revision_three_years
    CHECK (valid_until <= coalesce(former_valid_until, decision_date) + interval '3 years'),
  CONSTRAINT certificate_revision_ends_after_it_begins CHECK (valid_until >= effective_date),
  CONSTRAINT certificate_revision_issued_after_decision CHECK (issued_on >= decision_date),
  CONSTRAINT certificate_revision_published_with_document CHECK ((issued_on IS NULL) = (pdf_sha256 IS NULL))
);

-- A published revision is never changed; before that only its publication is written.
CREATE FUNCTION refuse_other_than_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.issued_on IS NOT NULL
    OR (to_jsonb(OLD) - 'issued_on' - 'pdf_sha256') IS DISTINCT FROM (to_jsonb(NEW) - 'issued_on' - 'pdf_sha256') THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

-- Every word on a certificate's status, in two times: the day from which it holds and the moment since which it is
-- known. Never changed; a later row outweighs an earlier one.
CREATE TABLE certificate_status (
  certificate_id uuid NOT NULL CONSTRAINT certificate_status_certificate REFERENCES certificate,
  sequence bigint NOT NULL,
  status text NOT NULL CONSTRAINT certificate_status_status
    CHECK (status IN ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'WITHDRAWN', 'VOLUNTARILY_WITHDRAWN', 'TRANSFERRED_OUT')),
  revision integer NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  known_from timestamptz NOT NULL,
  decision_id uuid CONSTRAINT certificate_status_decision REFERENCES certification_decision,
  PRIMARY KEY (certificate_id, sequence),
  CONSTRAINT certificate_status_revision FOREIGN KEY (certificate_id, revision) REFERENCES certificate_revision,
  CONSTRAINT certificate_status_decided CHECK (status = 'EXPIRED' OR decision_id IS NOT NULL)
);

INSERT INTO certificate_revision
SELECT id, revision, 'INITIAL', decision_id, application_id, decision_date, effective_date, valid_until, NULL, content,
  issued_on, pdf_sha256
FROM certificate;

-- The moment of publication was not kept; its day was.
INSERT INTO certificate_status
SELECT id, 1, 'ACTIVE', revision, effective_date, valid_until, issued_on::timestamp AT TIME ZONE 'Asia/Seoul', decision_id
FROM certificate WHERE status = 'ACTIVE';

CREATE TRIGGER certificate_revision_published_once BEFORE UPDATE ON certificate_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_other_than_publication();
CREATE TRIGGER certificate_revision_kept BEFORE DELETE ON certificate_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificate_revision_not_emptied BEFORE TRUNCATE ON certificate_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificate_status_append_only BEFORE UPDATE OR DELETE ON certificate_status
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER certificate_status_not_emptied BEFORE TRUNCATE ON certificate_status
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON certificate_status FROM %I', regexp_replace(current_user, '_owner$', ''));
  EXECUTE format('REVOKE DELETE, TRUNCATE ON certificate_revision FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;

ALTER TABLE certificate
  DROP CONSTRAINT certificate_status,
  DROP CONSTRAINT certificate_published_with_document,
  ADD COLUMN certified_since date,
  ADD COLUMN next_revision integer,
  ADD COLUMN status_since date,
  ADD COLUMN resolve_by date;

UPDATE certificate
SET certified_since = effective_date, status_since = CASE WHEN status = 'ACTIVE' THEN effective_date END;

ALTER TABLE certificate
  ALTER COLUMN certified_since SET NOT NULL,
  DROP COLUMN decision_id,
  DROP COLUMN application_id,
  DROP COLUMN decision_date,
  DROP COLUMN effective_date,
  DROP COLUMN valid_until,
  DROP COLUMN content,
  DROP COLUMN issued_on,
  DROP COLUMN pdf_sha256,
  ADD CONSTRAINT certificate_status CHECK (status IN
    ('ISSUING', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'WITHDRAWN', 'VOLUNTARILY_WITHDRAWN', 'TRANSFERRED_OUT')),
  ADD CONSTRAINT certificate_status_known_since CHECK ((status = 'ISSUING') = (status_since IS NULL)),
  ADD CONSTRAINT certificate_next_revision CHECK (next_revision IS NULL OR (next_revision = revision + 1 AND status <> 'ISSUING')),
  ADD CONSTRAINT certificate_suspended_with_end CHECK ((status = 'SUSPENDED') = (resolve_by IS NOT NULL));

-- The revision that a certificate points at is written before it or with it; checked when the transaction ends.
ALTER TABLE certificate
  ADD CONSTRAINT certificate_current_revision FOREIGN KEY (id, revision) REFERENCES certificate_revision DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT certificate_next_revision_exists FOREIGN KEY (id, next_revision) REFERENCES certificate_revision DEFERRABLE INITIALLY DEFERRED;

-- Each revision keeps its document.
ALTER TABLE certificate_document ADD COLUMN revision integer NOT NULL DEFAULT 1;
ALTER TABLE certificate_document
  ALTER COLUMN revision DROP DEFAULT,
  DROP CONSTRAINT certificate_document_pkey,
  ADD PRIMARY KEY (certificate_id, revision),
  DROP CONSTRAINT certificate_document_certificate,
  ADD CONSTRAINT certificate_document_revision FOREIGN KEY (certificate_id, revision) REFERENCES certificate_revision;

-- The clock ends the cycles of those that were issued before it was asked to.
INSERT INTO business_due (id, kind, subject, due_at, correlation_id)
SELECT gen_random_uuid(), 'certificate-expiry', r.certificate_id,
  (r.valid_until + 1)::timestamp AT TIME ZONE 'Asia/Seoul', r.certificate_id::text
FROM certificate_revision r JOIN certificate c ON c.id = r.certificate_id AND c.revision = r.revision
WHERE c.status = 'ACTIVE';
