-- What is to happen at an instant of the business clock. A row is locked while it is done and goes with its effect.
CREATE TABLE business_due (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject uuid NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz,
  last_failure text,
  correlation_id text NOT NULL,
  traceparent text,
  CONSTRAINT business_due_once UNIQUE (kind, subject)
);

CREATE INDEX business_due_by_time ON business_due (due_at, id);
