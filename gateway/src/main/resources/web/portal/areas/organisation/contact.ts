/** What an organisation says of a person whom the body may turn to. */
export interface ContactDetails {
  readonly name?: string;
  readonly position?: string | null;
  readonly email?: string | null;
  readonly telephone?: string | null;
  readonly language?: string;
  readonly purposes?: readonly string[];
}

/** A contact as the server tells it. */
export interface Contact extends ContactDetails {
  readonly id: string;
  readonly name: string;
  readonly purposes: readonly string[];
  readonly version: number;
}

/** What of a contact is entered. */
export function detailsOf({ name, position, email, telephone, language, purposes }: Contact): ContactDetails {
  return {
    name,
    position: position ?? null,
    email: email ?? null,
    telephone: telephone ?? null,
    language: language ?? 'ko',
    purposes,
  };
}
