CREATE TABLE due_probe (
  probe_id uuid PRIMARY KEY,
  due_at timestamptz NOT NULL,
  lease uuid,
  leased_until timestamptz,
  attempts integer NOT NULL,
  last_failure text,
  correlation_id text NOT NULL,
  traceparent text
);
