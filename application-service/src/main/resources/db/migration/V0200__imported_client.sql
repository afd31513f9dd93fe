-- Clients that the body brought from its former records, by what they were called there; other imported records name them
-- so. Nobody belongs to them until somebody is invited.
CREATE TABLE imported_client (
  reference text PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT imported_client_organisation REFERENCES organisation,
  import_id uuid NOT NULL CONSTRAINT imported_client_import REFERENCES csv_import,
  row_number bigint NOT NULL,
  row_sha256 text NOT NULL,
  -- Whether the organisation was registered by itself before, and told of itself.
  found boolean NOT NULL
);

CREATE INDEX imported_client_by_organisation ON imported_client (organisation_id);
CREATE INDEX imported_client_by_import ON imported_client (import_id);
