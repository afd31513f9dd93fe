-- Applications with their review and agreement: one row, so one version, so exactly one of two commands wins.
CREATE TABLE application (
  id uuid PRIMARY KEY,
  certification_id uuid NOT NULL CONSTRAINT application_certification UNIQUE,
  organisation_id uuid NOT NULL CONSTRAINT application_organisation REFERENCES organisation,
  kind text NOT NULL,
  scheme_id text NOT NULL,
  scheme_version integer NOT NULL,
  status text NOT NULL,
  content jsonb NOT NULL,
  statement_of_applicability jsonb,
  submitted_on date,
  review jsonb,
  agreement jsonb,
  agreement_text text,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT application_kind CHECK (kind IN ('INITIAL')),
  CONSTRAINT application_status CHECK (
    status IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CONTRACTED')),
  CONSTRAINT application_submission_dated CHECK (status IN ('DRAFT', 'WITHDRAWN') OR submitted_on IS NOT NULL),
  -- I-01: nothing is accepted or declined without a recorded and concluded review.
  CONSTRAINT application_review_concluded CHECK (
    status NOT IN ('ACCEPTED', 'DECLINED', 'CONTRACTED')
    OR coalesce(review -> 'conclusion' ->> 'outcome', '') = CASE status WHEN 'DECLINED' THEN 'DECLINED' ELSE 'ACCEPTED' END),
  CONSTRAINT application_agreement_whole CHECK ((agreement IS NULL) = (agreement_text IS NULL)),
  -- I-03: nothing is contracted without a signature.
  CONSTRAINT application_agreement_signed CHECK (
    status <> 'CONTRACTED' OR agreement -> 'signature' ->> 'signedOn' IS NOT NULL)
);

CREATE INDEX application_by_organisation ON application (organisation_id, id);
