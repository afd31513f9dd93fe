-- What was written to whom, in which version of which template and in which language. The text holds no personal data
-- and the recipient is an id; the address is looked up when the message is sent. What it was written for, an event or an
-- invitation, is told to a person once. An invitation belongs to no certification; its link is not in the text.
CREATE TABLE message (
  id uuid PRIMARY KEY,
  occasion_id uuid NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT message_organisation REFERENCES organisation,
  certification_id uuid,
  person_id text NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL,
  language text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  written_at timestamptz NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL,
  due_at timestamptz,
  sent_at timestamptz,
  last_failure text,
  lease uuid,
  leased_until timestamptz,
  correlation_id text NOT NULL,
  CONSTRAINT message_once UNIQUE (occasion_id, person_id),
  CONSTRAINT message_certification CHECK ((certification_id IS NULL) = (template = 'invitation')),
  CONSTRAINT message_template_version CHECK (template_version > 0),
  CONSTRAINT message_language CHECK (language IN ('KOREAN', 'ENGLISH')),
  CONSTRAINT message_state CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'CANCELLED')),
  CONSTRAINT message_due_while_queued CHECK ((state = 'QUEUED') = (due_at IS NOT NULL)),
  CONSTRAINT message_sent_dated CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
  CONSTRAINT message_end_has_its_reason CHECK (state NOT IN ('FAILED', 'CANCELLED') OR last_failure IS NOT NULL),
  CONSTRAINT message_leased_while_queued CHECK (lease IS NULL OR state = 'QUEUED')
);

CREATE INDEX message_due ON message (due_at) WHERE state = 'QUEUED';
CREATE INDEX message_by_certification ON message (certification_id, id);
