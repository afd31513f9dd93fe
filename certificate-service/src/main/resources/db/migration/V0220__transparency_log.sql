-- The transparency log: every word on a certificate's status, in a Merkle tree (RFC 6962) whose head is signed. What it
-- says names nobody: a certificate stands in it by the hash of its number behind a salt, which only its holder's proof
-- tells. The salt can be forgotten, the log cannot.
ALTER TABLE certificate
  ADD COLUMN log_salt bytea NOT NULL DEFAULT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- One row: whoever holds it adds entries and signs.
CREATE TABLE log_head (
  id boolean PRIMARY KEY DEFAULT true CONSTRAINT log_head_one_row CHECK (id),
  size bigint NOT NULL CONSTRAINT log_head_size CHECK (size >= 0),
  roots bytea NOT NULL,
  checkpoint text
);

INSERT INTO log_head (size, roots) VALUES (0, '');

CREATE TABLE log_entry (
  index bigint PRIMARY KEY CONSTRAINT log_entry_index CHECK (index >= 0),
  certificate_id uuid NOT NULL,
  sequence bigint NOT NULL,
  entry bytea NOT NULL CONSTRAINT log_entry_length CHECK (octet_length(entry) BETWEEN 1 AND 65535),
  hash bytea NOT NULL GENERATED ALWAYS AS (sha256('\x00'::bytea || entry)) STORED,
  CONSTRAINT log_entry_once UNIQUE (certificate_id, sequence),
  CONSTRAINT log_entry_word FOREIGN KEY (certificate_id, sequence) REFERENCES certificate_status
);

-- The hashes above full tiles, by the level of the tiles that hold them.
CREATE TABLE log_node (
  level integer NOT NULL CONSTRAINT log_node_level CHECK (level > 0),
  index bigint NOT NULL CONSTRAINT log_node_index CHECK (index >= 0),
  hash bytea NOT NULL CONSTRAINT log_node_hash CHECK (octet_length(hash) = 32),
  PRIMARY KEY (level, index)
);

-- Words that the log does not have yet. No word can be written past it (I-52).
CREATE TABLE due_log_entry (
  certificate_id uuid NOT NULL,
  sequence bigint NOT NULL,
  PRIMARY KEY (certificate_id, sequence),
  CONSTRAINT due_log_entry_word FOREIGN KEY (certificate_id, sequence) REFERENCES certificate_status
);

INSERT INTO due_log_entry SELECT certificate_id, sequence FROM certificate_status;

CREATE FUNCTION order_log_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO due_log_entry (certificate_id, sequence) VALUES (NEW.certificate_id, NEW.sequence);
  RETURN NULL;
END
$$;

CREATE TRIGGER certificate_status_logged AFTER INSERT ON certificate_status
  FOR EACH ROW EXECUTE FUNCTION order_log_entry();

-- What a decision rested on: the events of its certification by id, type and SHA-256, in its canonical form (RFC 8785).
CREATE FUNCTION evidence_manifest(inputs jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT '[' || string_agg(
    format('{"id":"%s","sha256":"%s","type":"%s"}', e.event ->> 'id', e.event ->> 'sha256', e.event ->> 'type'),
    ',' ORDER BY e.place) || ']'
  FROM jsonb_array_elements(inputs -> 'events') WITH ORDINALITY AS e (event, place)
$$;

-- What the log says of a word. An entry is this in its canonical form (RFC 8785); that of a row here that was changed
-- later differs from the entry.
CREATE VIEW logged_word AS
SELECT s.certificate_id, s.sequence, s.known_from, jsonb_strip_nulls(jsonb_build_object(
  'v', 1,
  'type', 'certificate.' || CASE
    WHEN s.sequence = (
      SELECT min(first.sequence) FROM certificate_status first
      WHERE first.certificate_id = s.certificate_id AND first.revision = s.revision)
    THEN CASE r.kind
      WHEN 'INITIAL' THEN 'issued'
      WHEN 'TRANSFER' THEN 'issued'
      WHEN 'RENEWAL' THEN 'renewed'
      WHEN 'RESTORATION' THEN 'restored'
      WHEN 'EXTENSION' THEN 'extended'
      WHEN 'REDUCTION' THEN 'reduced'
      WHEN 'IMPORTED' THEN 'imported' END
    ELSE CASE s.status
      WHEN 'ACTIVE' THEN 'reinstated'
      WHEN 'SUSPENDED' THEN 'suspended'
      WHEN 'EXPIRED' THEN 'expired'
      WHEN 'WITHDRAWN' THEN 'withdrawn'
      WHEN 'VOLUNTARILY_WITHDRAWN' THEN 'withdrawn'
      WHEN 'TRANSFERRED_OUT' THEN 'transferred-out' END END,
  'numberHash', encode(sha256(c.log_salt || convert_to(c.number, 'UTF8')), 'hex'),
  'rev', s.revision,
  'status', s.status,
  'effectiveDate', s.valid_from,
  'validUntil', s.valid_until,
  'decisionDate', coalesce(d.decided_on, CASE WHEN s.status <> 'EXPIRED' AND r.kind = 'IMPORTED' THEN r.decision_date END),
  'ts', to_char(s.known_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'credentialSha256', k.sha256,
  'pdfSha256', r.pdf_sha256,
  'statusListRef', i.list || '#' || i.list_index,
  'manifestSha256', encode(sha256(convert_to(evidence_manifest(d.inputs), 'UTF8')), 'hex'),
  'recordSha256', encode(sha256(c.log_salt || convert_to(jsonb_build_array(
    r.certificate_id, r.revision, r.kind, r.decision_id, r.application_id, r.decision_date, r.effective_date,
    r.valid_until, r.former_valid_until, r.issued_on, r.content, c.certification_id, c.organisation_id, c.certified_since,
    k.envelope, k.proved, k.untp_envelope, d.id, d.file_id, d.kind, d.outcome, d.rationale, d.decided_by,
    to_char(d.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), d.decided_on, d.reviewed_by, d.file_version,
    d.inputs)::text, 'UTF8')), 'hex')
)) AS entry
FROM certificate_status s
JOIN certificate c ON c.id = s.certificate_id
JOIN certificate_revision r ON r.certificate_id = s.certificate_id AND r.revision = s.revision
LEFT JOIN certification_decision d ON d.id = s.decision_id
LEFT JOIN certificate_credential k ON k.certificate_id = s.certificate_id AND k.revision = s.revision
LEFT JOIN status_index i ON i.certificate_id = s.certificate_id AND i.revision = s.revision;

CREATE TRIGGER log_entry_append_only BEFORE UPDATE OR DELETE ON log_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_entry_not_emptied BEFORE TRUNCATE ON log_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_node_append_only BEFORE UPDATE OR DELETE ON log_node
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_node_not_emptied BEFORE TRUNCATE ON log_node
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON log_entry, log_node FROM %I', regexp_replace(current_user, '_owner$', ''));
  EXECUTE format('REVOKE INSERT, DELETE, TRUNCATE ON log_head FROM %I', regexp_replace(current_user, '_owner$', ''));
END
$$;
