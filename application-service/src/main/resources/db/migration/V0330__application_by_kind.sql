-- Kinds that are few among many are found without reading the others.
CREATE INDEX application_by_kind ON application (kind, id);
