-- The audit time of an application, from its calculation to the agreement on it. Whoever wants a reduction beyond the
-- body's limit does not confirm it (four eyes).
CREATE TABLE audit_time (
  application_id uuid PRIMARY KEY,
  certification_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  scheme_id text NOT NULL,
  scheme_version integer NOT NULL,
  status text NOT NULL CONSTRAINT audit_time_status
    CHECK (status IN ('CALCULATED', 'AWAITING_CONFIRMATION', 'DETERMINED', 'AGREED')),
  facts jsonb NOT NULL,
  calculation jsonb NOT NULL,
  proposal jsonb,
  determination jsonb,
  determinations integer NOT NULL CONSTRAINT audit_time_determinations CHECK (determinations >= 0),
  agreement_signed_on date,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT audit_time_awaits_a_proposal CHECK ((status = 'AWAITING_CONFIRMATION') = (proposal IS NOT NULL)),
  CONSTRAINT audit_time_holds_a_determination
    CHECK (status NOT IN ('DETERMINED', 'AGREED') OR determination IS NOT NULL),
  CONSTRAINT audit_time_agreed_by_signature
    CHECK ((status = 'AGREED') = (agreement_signed_on IS NOT NULL AND determination IS NOT NULL))
);

CREATE INDEX audit_time_by_certification ON audit_time (certification_id, application_id);
CREATE INDEX audit_time_by_status ON audit_time (status, application_id);
