-- People and competences that the body brought from its former records. Nobody has found such a competence here: it has no
-- evaluator, and says whose word it is.
CREATE TABLE imported_person (
  person_id uuid PRIMARY KEY CONSTRAINT imported_person_person REFERENCES personnel,
  import_id uuid NOT NULL CONSTRAINT imported_person_import REFERENCES csv_import,
  row_number bigint NOT NULL
);

CREATE INDEX imported_person_by_import ON imported_person (import_id);

ALTER TABLE competence ALTER COLUMN evaluated_by DROP NOT NULL;
ALTER TABLE competence ADD COLUMN import_id uuid CONSTRAINT competence_import REFERENCES csv_import;
ALTER TABLE competence ADD COLUMN imported_by text;
ALTER TABLE competence ADD COLUMN stated_evaluator uuid;
ALTER TABLE competence ADD COLUMN import_row_sha256 text CONSTRAINT competence_imported_once UNIQUE;
ALTER TABLE competence ADD CONSTRAINT competence_found_or_imported CHECK (
  (evaluated_by IS NULL) = (import_id IS NOT NULL)
  AND (imported_by IS NULL) = (import_id IS NULL)
  AND (import_row_sha256 IS NULL) = (import_id IS NULL)
  AND (stated_evaluator IS NULL OR import_id IS NOT NULL));
ALTER TABLE competence ADD CONSTRAINT competence_imported_by_somebody_else CHECK (
  imported_by <> person_id::text AND (stated_evaluator IS NULL OR stated_evaluator <> person_id));

CREATE INDEX competence_by_import ON competence (import_id) WHERE import_id IS NOT NULL;
