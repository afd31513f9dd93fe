-- One programme per certification; it is begun by the first event of the case and opens with the signed agreement.
CREATE TABLE programme (
  id uuid PRIMARY KEY,
  certification_id uuid NOT NULL CONSTRAINT programme_once_per_certification UNIQUE,
  organisation_id uuid NOT NULL,
  application_id uuid NOT NULL,
  scheme_id text NOT NULL,
  scheme_version integer NOT NULL,
  status text NOT NULL CONSTRAINT programme_status CHECK (status IN ('ANNOUNCED', 'OPEN', 'DATED')),
  review jsonb,
  agreement jsonb,
  cycle jsonb,
  audits jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT programme_opens_with_the_agreement CHECK ((status = 'ANNOUNCED') = (agreement IS NULL)),
  CONSTRAINT programme_dated_by_the_certificate CHECK (status <> 'DATED' OR cycle IS NOT NULL)
);

CREATE INDEX programme_by_organisation ON programme (organisation_id, id);
