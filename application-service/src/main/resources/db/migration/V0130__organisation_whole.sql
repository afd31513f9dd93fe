-- Organisations whole: told apart by number and name, with their sites, contacts, members and invitations.
ALTER TABLE organisation ADD COLUMN number_key text NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN name_key text;
-- What was registered before this rule is told apart by its id until its details are next changed.
UPDATE organisation SET name_key = id::text;
ALTER TABLE organisation ALTER COLUMN name_key SET NOT NULL;
ALTER TABLE organisation ALTER COLUMN number_key DROP DEFAULT;
ALTER TABLE organisation ADD CONSTRAINT organisation_once UNIQUE (country, name_key, number_key);
CREATE INDEX organisation_by_number ON organisation (country, number_key) WHERE number_key <> '';

ALTER TABLE organisation_member ADD COLUMN since timestamptz NOT NULL DEFAULT now();
ALTER TABLE organisation_member ALTER COLUMN since DROP DEFAULT;
ALTER TABLE organisation_member ADD COLUMN version bigint NOT NULL DEFAULT 0;
ALTER TABLE organisation_member ALTER COLUMN version DROP DEFAULT;

CREATE TABLE organisation_site (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT organisation_site_organisation REFERENCES organisation,
  details jsonb NOT NULL,
  head_office boolean NOT NULL,
  closed boolean NOT NULL,
  version bigint NOT NULL
);

CREATE INDEX organisation_site_by_organisation ON organisation_site (organisation_id, id);
CREATE UNIQUE INDEX organisation_site_one_head_office ON organisation_site (organisation_id)
  WHERE head_office AND NOT closed;

-- Names and addresses of people stand here and in the invitations, nowhere else; both may be erased.
CREATE TABLE organisation_contact (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT organisation_contact_organisation REFERENCES organisation,
  details jsonb NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT organisation_contact_reachable CHECK (
    details ->> 'email' IS NOT NULL OR details ->> 'telephone' IS NOT NULL)
);

CREATE INDEX organisation_contact_by_organisation ON organisation_contact (organisation_id, id);

CREATE TABLE organisation_invitation (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT organisation_invitation_organisation REFERENCES organisation,
  email text,
  role text NOT NULL,
  language text NOT NULL,
  issued_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  status text NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT organisation_invitation_role CHECK (role IN ('OWNER', 'EDITOR', 'READER')),
  CONSTRAINT organisation_invitation_language CHECK (language IN ('ko', 'en')),
  CONSTRAINT organisation_invitation_status CHECK (status IN ('PENDING', 'ACCEPTED', 'REVOKED')),
  CONSTRAINT organisation_invitation_expires CHECK (expires_at > issued_at),
  -- The address is needed until the invitation is over, and no longer.
  CONSTRAINT organisation_invitation_address CHECK ((status = 'PENDING') = (email IS NOT NULL))
);

CREATE INDEX organisation_invitation_by_organisation ON organisation_invitation (organisation_id, id);
