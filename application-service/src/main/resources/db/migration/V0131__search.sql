-- Search: what somebody types is found anywhere in a text, whatever the language. Korean has no use for words with
-- endings cut off, so texts are indexed by their pairs of characters: small letters, NFKC, without spaces.
CREATE FUNCTION search_text(VARIADIC parts text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(lower(normalize(array_to_string(parts, ' '), NFKC)), '[[:space:]]+', '', 'g');

-- What a text is found by: its characters and its pairs of characters.
CREATE FUNCTION search_grams(text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM generate_series(1, length($1)) AS place,
  LATERAL (VALUES (substr($1, place, 1)), (substr($1, place, 2))) AS found (gram));

-- By what something is looked for: four pairs over the length of what was typed, or its only character. They narrow the
-- rows down, the text itself decides; more of them would only make the planner believe that next to nothing is found.
CREATE FUNCTION search_needles(text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN length($1) < 2 THEN ARRAY[$1] ELSE (
  SELECT array_agg(DISTINCT substr($1, 1 + (length($1) - 2) * place / 3, 2)) FROM generate_series(0, 3) AS place) END;

-- Without fastupdate: a list of what is still to be indexed would be read by every search, from end to end.
ALTER TABLE organisation ADD COLUMN search_text text GENERATED ALWAYS AS (
  search_text(legal_name_korean, legal_name_english, coalesce(registration_number, ''), number_key)) STORED;
ALTER TABLE organisation ADD COLUMN search_grams text[] COLLATE "C" GENERATED ALWAYS AS (search_grams(
  search_text(legal_name_korean, legal_name_english, coalesce(registration_number, ''), number_key))) STORED;
CREATE INDEX organisation_by_text ON organisation USING gin (search_grams) WITH (fastupdate = off);

ALTER TABLE application ADD COLUMN search_text text GENERATED ALWAYS AS (search_text(
  coalesce(content ->> 'scopeKorean', ''), coalesce(content ->> 'scopeEnglish', ''), scheme_id)) STORED;
ALTER TABLE application ADD COLUMN search_grams text[] COLLATE "C" GENERATED ALWAYS AS (search_grams(search_text(
  coalesce(content ->> 'scopeKorean', ''), coalesce(content ->> 'scopeEnglish', ''), scheme_id))) STORED;
CREATE INDEX application_by_text ON application USING gin (search_grams) WITH (fastupdate = off);
CREATE INDEX application_by_status ON application (status, id);
