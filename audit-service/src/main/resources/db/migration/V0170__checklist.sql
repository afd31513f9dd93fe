-- What the team looks at in an audit: topics that the kind of audit demands, clauses, and controls that apply. Each item
-- has a version of its own, so that auditors who work apart and offline stand in nobody's way.
CREATE TABLE checklist_item (
  audit_id uuid NOT NULL CONSTRAINT checklist_item_audit REFERENCES audit,
  key text NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CONSTRAINT checklist_item_kind CHECK (kind IN ('TOPIC', 'CLAUSE', 'CONTROL')),
  korean text NOT NULL,
  english text NOT NULL,
  source text NOT NULL,
  gate boolean NOT NULL,
  result text NOT NULL CONSTRAINT checklist_item_result
    CHECK (result IN ('NOT_LOOKED_AT', 'CONFORMS', 'NONCONFORMS', 'OPPORTUNITY', 'NOT_APPLICABLE')),
  look jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (audit_id, key),
  CONSTRAINT checklist_item_position UNIQUE (audit_id, position)
);
