-- Certified clients tell of changes; the body says what follows. A notice stays whatever became of it.
CREATE TABLE change_notice (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT change_notice_organisation REFERENCES organisation,
  details jsonb NOT NULL,
  notified_by text NOT NULL,
  notified_on date NOT NULL,
  changed_on date,
  status text NOT NULL,
  assessment jsonb,
  withdrawn_on date,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT change_notice_status CHECK (status IN ('NOTIFIED', 'ASSESSED', 'WITHDRAWN')),
  CONSTRAINT change_notice_says_what CHECK (
    coalesce(jsonb_array_length(details -> 'kinds'), 0) > 0 AND details ->> 'effectiveOn' IS NOT NULL),
  CONSTRAINT change_notice_concerns_certifications CHECK (
    coalesce(jsonb_array_length(details -> 'certificationIds'), 0) > 0),
  CONSTRAINT change_notice_assessed_with_reasons CHECK (
    (status = 'ASSESSED') = (assessment IS NOT NULL)
    AND (assessment IS NULL OR coalesce(assessment ->> 'rationale', '') ~ '\S')),
  CONSTRAINT change_notice_withdrawal_dated CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
);

CREATE INDEX change_notice_by_day ON change_notice (notified_on, id);
CREATE INDEX change_notice_by_status ON change_notice (status, notified_on, id);
CREATE INDEX change_notice_by_organisation ON change_notice (organisation_id, notified_on, id);

DO $$
BEGIN
  EXECUTE format('REVOKE DELETE, TRUNCATE ON change_notice FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
