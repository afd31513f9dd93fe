import { read, type Loaded } from '../../../shared/api';

/** What the client says of its management system or product, as application-service takes it. */
export interface Content {
  readonly scopeKorean?: string | null;
  readonly scopeEnglish?: string | null;
  readonly sites?: readonly Site[];
  readonly headcount?: number | null;
  readonly aiRoles?: readonly string[];
  readonly aiSystems?: readonly AiSystem[];
  readonly consultancy?: Consultancy | null;
  readonly product?: Product | null;
}

export interface Site {
  readonly siteId: string;
  readonly nameKorean?: string | null;
  readonly nameEnglish?: string | null;
  readonly addressKorean?: string | null;
  readonly addressEnglish?: string | null;
  readonly headOffice?: boolean | null;
  readonly headcount?: number | null;
  readonly activitiesKorean?: string | null;
  readonly activitiesEnglish?: string | null;
}

export interface AiSystem {
  readonly id: string;
  readonly name?: string | null;
  readonly purpose?: string | null;
  readonly lifecycleRole?: string | null;
  readonly riskClass?: string | null;
  readonly highImpact?: boolean | null;
}

export interface Consultancy {
  readonly received?: boolean | null;
  readonly consultantOrganisation?: string | null;
  readonly endedOn?: string | null;
}

export interface Product {
  readonly name?: string | null;
  readonly version?: string | null;
  readonly sha256?: string | null;
  readonly operatingConditionsKorean?: string | null;
  readonly operatingConditionsEnglish?: string | null;
  readonly task?: string | null;
  readonly classes?: readonly string[];
  readonly positiveClass?: string | null;
  readonly thresholds?: readonly { readonly label?: string | null; readonly value?: string | null }[];
  readonly requirements?: readonly Requirement[];
  readonly decisionRule?: { readonly kind?: string | null; readonly confidence?: string | null } | null;
}

export interface Requirement {
  readonly metric?: string | null;
  readonly label?: string | null;
  readonly side?: string | null;
  readonly limit?: string | null;
}

/** Something that a draft still lacks. */
export interface Missing {
  /** Into the application; `/soa` is its statement of applicability. */
  readonly pointer: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** An application in a list. */
export interface ApplicationSummary {
  readonly id: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly scheme: { readonly id: string; readonly version: number };
  readonly status: Status;
  readonly submittedOn?: string | null;
}

/** Where an application stands. */
export type Status =
  'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'INFO_REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'CONTRACTED' | 'CLOSED';

/** An application as application-service tells it. */
export interface Application extends ApplicationSummary, Content {
  readonly follows?: string | null;
  readonly declined?: {
    readonly reasonsKorean?: string | null;
    readonly reasonsEnglish?: string | null;
    readonly on: string;
  } | null;
  readonly missing: readonly Missing[];
}

/** Where an application stands in the API. */
export function pathOf(id: string): string {
  return `/api/v1/applications/${id}`;
}

/** Reads an application with its tag. */
export function readApplication(id: string, signal?: AbortSignal): Promise<Loaded<Application>> {
  return read<Application>(pathOf(id), signal);
}

/** Whether the client may change what the application says. */
export function isTheClients(application: ApplicationSummary): boolean {
  return application.status === 'DRAFT' || application.status === 'INFO_REQUESTED';
}

/** What the application says, without what the server says of it. */
export function contentOf(application: Application): Content {
  const { scopeKorean, scopeEnglish, sites, headcount, aiRoles, aiSystems, consultancy, product } = application;
  return {
    scopeKorean: scopeKorean ?? null,
    scopeEnglish: scopeEnglish ?? null,
    sites: sites ?? [],
    headcount: headcount ?? null,
    aiRoles: aiRoles ?? [],
    aiSystems: aiSystems ?? [],
    consultancy: consultancy ?? null,
    product: product ?? null,
  };
}

/** What goes with an answer only goes with it: without consultancy there is no consultant. */
export function consistent(content: Content): Content {
  const { consultancy, product } = content;
  const simple = product?.decisionRule?.kind === 'SIMPLE';
  return {
    ...content,
    ...(consultancy && consultancy.received !== true
      ? { consultancy: consultancy.received === false ? { received: false } : null }
      : {}),
    ...(product
      ? {
          product: {
            ...product,
            ...(product.task === 'BINARY' ? {} : { positiveClass: undefined }),
            ...(simple ? { decisionRule: { kind: 'SIMPLE' } } : {}),
          },
        }
      : {}),
  } as Content;
}
