/** A name in both languages. */
export interface Words {
  readonly korean: string;
  readonly english: string;
}

/** Where an application stands. */
export type ApplicationStatus =
  'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'INFO_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'CONTRACTED' | 'CLOSED';

/** What an application asks for. */
export type ApplicationKind =
  'INITIAL' | 'RECERTIFICATION' | 'SCOPE_EXTENSION' | 'SCOPE_REDUCTION' | 'EDITION_CHANGE' | 'TRANSFER';

/** An application in a list. */
export interface ApplicationSummary {
  readonly id: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly kind: ApplicationKind;
  readonly scheme: { readonly id: string; readonly version: number };
  readonly status: ApplicationStatus;
  readonly submittedOn?: string;
  readonly version: number;
}

/** An application; what its scheme asks for stands beside these members under the names of the scheme's fields. */
export interface Application extends ApplicationSummary {
  readonly follows?: string;
  readonly consultancy?: { readonly received?: boolean; readonly consultantOrganisation?: string; readonly endedOn?: string };
  readonly declined?: { readonly reasonsKorean?: string; readonly reasonsEnglish?: string; readonly on: string };
}

/** Something that a scheme asks of an application. */
export interface SchemeField {
  readonly name: string;
  readonly label: Words;
  readonly fields: readonly SchemeField[];
}

/** A scheme, as far as an application's pages need it. */
export interface Scheme {
  readonly id: string;
  readonly regime: 'MANAGEMENT_SYSTEM' | 'PRODUCT';
  readonly title: Words;
  readonly applicationFields: readonly SchemeField[];
  readonly roles: readonly { readonly id: string; readonly title: Words }[];
  readonly controls: readonly { readonly id: string; readonly title: Words }[];
  /** None where nothing is audited. */
  readonly auditTime: object | null;
}

/** Where the pages of one application are. */
export function casePath(id: string, page = ''): string {
  return `/portal/applications/${id}${page && `/${page}`}`;
}
