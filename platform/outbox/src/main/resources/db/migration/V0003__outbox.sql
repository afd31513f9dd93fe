-- Events to publish, written in the transaction that they tell of. Column names as Debezium's outbox router expects
-- them, so that change data capture can take over from the relay.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  shard smallint NOT NULL,
  aggregatetype text NOT NULL,
  aggregateid text NOT NULL,
  type text NOT NULL,
  version integer NOT NULL,
  subject uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  actor text NOT NULL,
  correlation_id text NOT NULL,
  traceparent text,
  payload text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX outbox_by_shard ON outbox (shard, sequence);

-- Rows live for milliseconds: clean up after every thousand, not after a share of an always empty table.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- Events whose effect has committed. The same event again has none.
CREATE TABLE inbox (
  event_id uuid PRIMARY KEY,
  type text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);

-- An event that could not be taken in, and everything after it under its key, in the order of arrival.
CREATE TABLE parked_event (
  event_id uuid PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  message_key text NOT NULL,
  headers jsonb NOT NULL,
  payload text NOT NULL,
  reason text,
  parked_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX parked_event_by_key ON parked_event (topic, message_key, sequence);
