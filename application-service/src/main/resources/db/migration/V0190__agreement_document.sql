-- The printed agreement, byte for byte: the client accepts an offered document by its hash. A document is some hundred
-- kilobytes and there is one for each offer, so it lies in the transaction that offers or signs it, not beside it.
CREATE TABLE agreement_document (
  application_id uuid NOT NULL CONSTRAINT agreement_document_application REFERENCES application,
  offer_version integer NOT NULL CONSTRAINT agreement_document_version CHECK (offer_version > 0),
  kind text NOT NULL CONSTRAINT agreement_document_kind CHECK (kind IN ('OFFERED', 'SIGNED')),
  pdf bytea NOT NULL CONSTRAINT agreement_document_size CHECK (octet_length(pdf) BETWEEN 1 AND 67108864),
  sha256 text NOT NULL,
  PRIMARY KEY (application_id, offer_version, kind),
  CONSTRAINT agreement_document_hash CHECK (sha256 = encode(sha256(pdf), 'hex'))
);

CREATE UNIQUE INDEX agreement_document_signed_once ON agreement_document (application_id) WHERE kind = 'SIGNED';

DO $$
BEGIN
  EXECUTE format(
    'REVOKE UPDATE, DELETE, TRUNCATE ON agreement_document FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;

-- An offer whose text alone could be signed is taken back: it is made anew, with its document.
UPDATE application SET agreement = NULL, agreement_text = NULL, version = version + 1
WHERE status = 'ACCEPTED' AND agreement IS NOT NULL;
