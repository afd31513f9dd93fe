-- Who did what and when: written in the command's own transaction, never changed afterwards.
CREATE TABLE audit_trail (
  id uuid PRIMARY KEY,
  recorded_at timestamptz NOT NULL,
  business_date date NOT NULL,
  actor text NOT NULL,
  operation text NOT NULL,
  target text NOT NULL,
  body_sha256 text NOT NULL,
  correlation_id text NOT NULL,
  traceparent text
);

CREATE INDEX audit_trail_by_target ON audit_trail (target, id);

-- The first answer to each Idempotency-Key, kept for 48 hours.
CREATE TABLE idempotent_answer (
  id text PRIMARY KEY,
  body_sha256 text NOT NULL,
  status integer NOT NULL,
  media_type text NOT NULL,
  body text NOT NULL,
  etag text,
  location text,
  answered_at timestamptz NOT NULL
);

CREATE INDEX idempotent_answer_by_age ON idempotent_answer (answered_at);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON audit_trail FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
