-- A key whose events wait: the first could not be taken in, the others came after it. Whoever takes one away or adds one
-- locks this row first, so that what arrives meanwhile finds its place and nothing overtakes.
CREATE TABLE parked_key (
  id uuid PRIMARY KEY,
  topic text NOT NULL,
  message_key text NOT NULL,
  CONSTRAINT parked_key_once UNIQUE (topic, message_key)
);

INSERT INTO parked_key (id, topic, message_key)
SELECT gen_random_uuid(), topic, message_key FROM parked_event GROUP BY topic, message_key;

ALTER TABLE parked_event
  ADD COLUMN failed_at timestamptz,
  ADD CONSTRAINT parked_event_of_key FOREIGN KEY (topic, message_key) REFERENCES parked_key (topic, message_key);

UPDATE parked_event SET failed_at = parked_at WHERE reason IS NOT NULL;

-- Keys whose events an administrator has ordered to be taken in now.
CREATE TABLE due_replay (
  key_id uuid PRIMARY KEY,
  due_at timestamptz NOT NULL,
  lease uuid,
  leased_until timestamptz,
  attempts integer NOT NULL,
  last_failure text,
  correlation_id text NOT NULL,
  traceparent text,
  CONSTRAINT due_replay_of_key FOREIGN KEY (key_id) REFERENCES parked_key (id) ON DELETE CASCADE
);

CREATE INDEX due_replay_by_time ON due_replay (due_at);

-- Events that an administrator has given up knowingly: by whom, when and why, with the event as it came.
CREATE TABLE skipped_event (
  event_id uuid PRIMARY KEY,
  topic text NOT NULL,
  message_key text NOT NULL,
  headers jsonb NOT NULL,
  payload text NOT NULL,
  failure text NOT NULL,
  reason text NOT NULL,
  skipped_by text NOT NULL,
  skipped_at timestamptz NOT NULL,
  correlation_id text NOT NULL
);

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON skipped_event FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
