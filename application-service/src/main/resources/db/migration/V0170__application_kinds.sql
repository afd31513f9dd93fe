-- What certificate-service told us of: applications after the first build on it.
CREATE TABLE certification (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  application_id uuid NOT NULL,
  scheme_id text NOT NULL,
  scheme_version integer NOT NULL,
  number text NOT NULL,
  revision integer NOT NULL,
  valid_until date NOT NULL
);

-- A certification has one application that opened it and any number that follow, of each kind one at a time.
ALTER TABLE application DROP CONSTRAINT application_certification;
ALTER TABLE application DROP CONSTRAINT application_kind;
ALTER TABLE application ADD CONSTRAINT application_kind CHECK (
  kind IN ('INITIAL', 'RECERTIFICATION', 'SCOPE_EXTENSION', 'SCOPE_REDUCTION', 'EDITION_CHANGE', 'TRANSFER'));
CREATE UNIQUE INDEX application_opens_certification ON application (certification_id)
  WHERE kind IN ('INITIAL', 'TRANSFER');
CREATE UNIQUE INDEX application_one_open_of_a_kind ON application (certification_id, kind)
  WHERE status NOT IN ('DECLINED', 'WITHDRAWN', 'CLOSED');
CREATE INDEX application_by_certification ON application (certification_id, id);

ALTER TABLE application ADD COLUMN certified jsonb;
ALTER TABLE application ADD CONSTRAINT application_follows CHECK (
  (kind IN ('INITIAL', 'TRANSFER')) = (certified IS NULL));
ALTER TABLE application ADD COLUMN transfer jsonb;
ALTER TABLE application ADD CONSTRAINT application_transfer CHECK ((kind = 'TRANSFER') = (transfer IS NOT NULL));

ALTER TABLE application DROP CONSTRAINT application_status;
ALTER TABLE application ADD CONSTRAINT application_status CHECK (
  status IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CONTRACTED',
    'CLOSED'));
ALTER TABLE application DROP CONSTRAINT application_review_concluded;
ALTER TABLE application ADD CONSTRAINT application_review_concluded CHECK (
  status NOT IN ('ACCEPTED', 'DECLINED', 'CONTRACTED', 'CLOSED')
  OR coalesce(review -> 'conclusion' ->> 'outcome', '') = CASE status WHEN 'DECLINED' THEN 'DECLINED' ELSE 'ACCEPTED' END);
ALTER TABLE application DROP CONSTRAINT application_agreement_signed;
ALTER TABLE application ADD CONSTRAINT application_agreement_signed CHECK (
  status NOT IN ('CONTRACTED', 'CLOSED') OR agreement -> 'signature' ->> 'signedOn' IS NOT NULL);
