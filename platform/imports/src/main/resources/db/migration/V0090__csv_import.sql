-- Records that a body brings with it, from a file: looked through first, then taken over whole or not at all.
CREATE TABLE csv_import (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  status text NOT NULL CONSTRAINT csv_import_status
    CHECK (status IN ('AWAITING_FILE', 'CHECKING', 'CHECKED', 'REFUSED', 'EXECUTING', 'EXECUTED')),
  sha256 text,
  size bigint NOT NULL,
  rows_read bigint NOT NULL,
  added bigint NOT NULL,
  unchanged bigint NOT NULL,
  mistakes bigint NOT NULL,
  first_mistakes jsonb NOT NULL,
  begun_by text NOT NULL,
  begun_at timestamptz NOT NULL,
  executed_by text,
  executed_at timestamptz,
  version bigint NOT NULL,
  CONSTRAINT csv_import_of_a_file CHECK ((status = 'AWAITING_FILE') = (sha256 IS NULL)),
  CONSTRAINT csv_import_executed_by_somebody
    CHECK ((executed_by IS NULL) = (executed_at IS NULL)
      AND (status NOT IN ('EXECUTING', 'EXECUTED') OR executed_by IS NOT NULL)),
  CONSTRAINT csv_import_without_mistakes
    CHECK (status IN ('AWAITING_FILE', 'CHECKING', 'REFUSED') OR mistakes = 0)
);

CREATE INDEX csv_import_by_kind ON csv_import (kind, id);

-- The file as it came, until it was taken over or refused: any instance goes on with it. It may name people, so that its
-- hash alone stays.
CREATE TABLE csv_import_part (
  import_id uuid NOT NULL CONSTRAINT csv_import_part_import REFERENCES csv_import,
  position integer NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (import_id, position)
);

-- Files still to be looked through or taken over, and how far that has come.
CREATE TABLE due_import (
  import_id uuid PRIMARY KEY CONSTRAINT due_import_import REFERENCES csv_import,
  due_at timestamptz NOT NULL,
  lease uuid,
  leased_until timestamptz,
  attempts integer NOT NULL,
  last_failure text,
  correlation_id text NOT NULL,
  traceparent text,
  rows_done bigint NOT NULL DEFAULT 0
);

CREATE INDEX due_import_by_time ON due_import (due_at);
