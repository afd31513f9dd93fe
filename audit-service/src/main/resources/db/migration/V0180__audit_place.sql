-- Audits are counted by cycle and kind: a cycle has as many surveillances as its interval and the calendar ask for, and
-- special audits beside them.
ALTER TABLE audit
  ADD COLUMN cycle integer NOT NULL DEFAULT 1 CONSTRAINT audit_cycle CHECK (cycle > 0),
  ADD COLUMN sequence integer NOT NULL DEFAULT 1 CONSTRAINT audit_sequence CHECK (sequence > 0),
  DROP CONSTRAINT audit_kind,
  DROP CONSTRAINT audit_once_per_programme;

UPDATE audit SET sequence = 2 WHERE kind = 'SURVEILLANCE_2';
UPDATE audit SET kind = 'SURVEILLANCE' WHERE kind IN ('SURVEILLANCE_1', 'SURVEILLANCE_2');

ALTER TABLE audit
  ALTER COLUMN cycle DROP DEFAULT,
  ALTER COLUMN sequence DROP DEFAULT,
  ADD CONSTRAINT audit_kind
    CHECK (kind IN ('STAGE_1', 'STAGE_2', 'SURVEILLANCE', 'RECERTIFICATION', 'SPECIAL', 'SHORT_NOTICE')),
  ADD CONSTRAINT audit_once_per_programme UNIQUE (programme_id, cycle, kind, sequence);

ALTER TABLE programme
  ADD COLUMN surveillance_interval integer NOT NULL DEFAULT 12
    CONSTRAINT programme_surveillance_interval CHECK (surveillance_interval IN (6, 12)),
  ADD COLUMN suspension jsonb,
  ADD COLUMN ending jsonb,
  ADD COLUMN cycles jsonb NOT NULL DEFAULT '{"cycles": []}',
  DROP CONSTRAINT programme_status,
  DROP CONSTRAINT programme_dated_by_the_certificate;

UPDATE programme SET cycles = jsonb_build_object('cycles', jsonb_build_array(cycle || '{"number": 1}'))
  WHERE cycle IS NOT NULL;

-- What each audit looks at is shared out when the programme is next planned.
UPDATE programme SET audits = jsonb_build_object('audits', (
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'auditId', planned -> 'auditId',
      'place', jsonb_build_object(
        'kind', CASE WHEN planned ->> 'kind' LIKE 'SURVEILLANCE%' THEN 'SURVEILLANCE' ELSE planned ->> 'kind' END,
        'cycle', 1,
        'sequence', CASE WHEN planned ->> 'kind' = 'SURVEILLANCE_2' THEN 2 ELSE 1 END),
      'dueBy', planned -> 'dueBy',
      'coverage', '{"clauses": [], "controls": []}'::jsonb,
      'heldOn', (SELECT a.conclusion -> 'concludedOn' FROM audit a
        WHERE a.id = (planned ->> 'auditId')::uuid AND a.conclusion IS NOT NULL),
      'lifted', false,
      'reason', null) ORDER BY place), '[]'::jsonb)
  FROM jsonb_array_elements(audits -> 'audits') WITH ORDINALITY AS listed (planned, place)));

ALTER TABLE programme
  ALTER COLUMN surveillance_interval DROP DEFAULT,
  ALTER COLUMN cycles DROP DEFAULT,
  DROP COLUMN cycle,
  ADD CONSTRAINT programme_dated_by_the_certificate
    CHECK (status NOT IN ('DATED', 'SUSPENDED') OR jsonb_array_length(cycles -> 'cycles') > 0),
  ADD CONSTRAINT programme_status CHECK (status IN ('ANNOUNCED', 'OPEN', 'DATED', 'SUSPENDED', 'ENDED')),
  ADD CONSTRAINT programme_suspended CHECK (status <> 'SUSPENDED' OR suspension IS NOT NULL),
  ADD CONSTRAINT programme_ended CHECK (status <> 'ENDED' OR ending IS NOT NULL);

-- Samples are drawn for one audit of the cycle each.
ALTER TABLE site_sample DISABLE TRIGGER site_sample_append_only;
ALTER TABLE site_sample
  ADD COLUMN cycle integer NOT NULL DEFAULT 1 CONSTRAINT site_sample_cycle CHECK (cycle > 0),
  ADD COLUMN sequence integer NOT NULL DEFAULT 1 CONSTRAINT site_sample_sequence CHECK (sequence > 0),
  DROP CONSTRAINT site_sample_kind,
  DROP CONSTRAINT site_sample_once;
UPDATE site_sample SET sequence = 2 WHERE kind = 'SURVEILLANCE_2';
UPDATE site_sample SET kind = 'SURVEILLANCE' WHERE kind IN ('SURVEILLANCE_1', 'SURVEILLANCE_2');
UPDATE site_sample SET content = (content - 'kind') || jsonb_build_object(
  'place', jsonb_build_object('kind', kind, 'cycle', cycle, 'sequence', sequence));
ALTER TABLE site_sample
  ALTER COLUMN cycle DROP DEFAULT,
  ALTER COLUMN sequence DROP DEFAULT,
  ADD CONSTRAINT site_sample_kind CHECK (kind IN ('STAGE_2', 'SURVEILLANCE', 'RECERTIFICATION')),
  ADD CONSTRAINT site_sample_once UNIQUE (programme_id, cycle, kind, sequence, number);
ALTER TABLE site_sample ENABLE TRIGGER site_sample_append_only;
