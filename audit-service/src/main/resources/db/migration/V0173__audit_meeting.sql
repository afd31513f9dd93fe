-- Opening and closing meetings. People of the client stand by name in a table of their own, where a name can be erased
-- without the meeting; nothing else in this service names them.
CREATE TABLE audit_meeting (
  audit_id uuid NOT NULL CONSTRAINT audit_meeting_audit REFERENCES audit,
  kind text NOT NULL CONSTRAINT audit_meeting_kind CHECK (kind IN ('OPENING', 'CLOSING')),
  held_on date NOT NULL,
  held_from time NOT NULL,
  held_to time NOT NULL,
  remote boolean NOT NULL,
  place text,
  team jsonb NOT NULL,
  told text NOT NULL,
  recorded_by text NOT NULL,
  recorded_on date NOT NULL,
  PRIMARY KEY (audit_id, kind),
  CONSTRAINT audit_meeting_times CHECK (held_from < held_to),
  CONSTRAINT audit_meeting_place CHECK (remote OR place IS NOT NULL)
);

CREATE TABLE audit_meeting_client (
  audit_id uuid NOT NULL,
  kind text NOT NULL,
  position integer NOT NULL,
  name text,
  function text NOT NULL,
  PRIMARY KEY (audit_id, kind, position),
  CONSTRAINT audit_meeting_client_meeting FOREIGN KEY (audit_id, kind) REFERENCES audit_meeting
);
