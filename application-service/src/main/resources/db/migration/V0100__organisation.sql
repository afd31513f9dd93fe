-- Organisations that apply, and who belongs to them: the truth that other services copy from events.
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  legal_name_korean text NOT NULL,
  legal_name_english text NOT NULL,
  country text NOT NULL,
  registration_number text,
  address_korean text NOT NULL,
  address_english text NOT NULL,
  city text NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT organisation_country CHECK (country ~ '^[A-Z]{2}$'),
  CONSTRAINT organisation_number_of_korean CHECK (
    country <> 'KR' OR (registration_number IS NOT NULL AND registration_number ~ '^[0-9]{3}-[0-9]{2}-[0-9]{5}$'))
);

CREATE TABLE organisation_member (
  person_id text NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT organisation_member_organisation REFERENCES organisation,
  role text NOT NULL,
  PRIMARY KEY (person_id, organisation_id),
  CONSTRAINT organisation_member_role CHECK (role IN ('OWNER', 'EDITOR', 'READER'))
);

CREATE INDEX organisation_member_by_organisation ON organisation_member (organisation_id);
