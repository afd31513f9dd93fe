-- What has happened to a certification, in every service: a view that is made from the events alone and can be made
-- anew from them. An event is kept once, under its own id; its place is by its time, however late it came.
CREATE TABLE timeline_entry (
  event_id uuid PRIMARY KEY,
  certification_id uuid NOT NULL,
  type text NOT NULL,
  occurred_at timestamptz NOT NULL,
  service text NOT NULL,
  subject uuid NOT NULL,
  actor text NOT NULL,
  correlation_id text NOT NULL,
  audience text NOT NULL,
  facts jsonb NOT NULL,
  CONSTRAINT timeline_entry_audience CHECK (audience IN ('CLIENT', 'BODY'))
);

CREATE INDEX timeline_entry_by_time ON timeline_entry (certification_id, occurred_at, event_id);
