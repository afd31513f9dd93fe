/** People who do one kind of work in one shift. */
export interface Headcount {
  readonly shift?: string;
  readonly role?: string;
  readonly people?: number;
}

/** What an organisation says of one of its sites. */
export interface SiteDetails {
  readonly nameKorean?: string;
  readonly nameEnglish?: string;
  readonly country?: string;
  readonly postcode?: string | null;
  readonly address?: string;
  readonly addressEnglish?: string;
  readonly headOffice?: boolean;
  readonly headcounts?: readonly Headcount[];
  readonly activitiesKorean?: string;
  readonly activitiesEnglish?: string;
}

/** A site as the server tells it. */
export interface Site extends Required<SiteDetails> {
  readonly id: string;
  readonly headcount: number;
  readonly closed: boolean;
  readonly version: number;
}

/** What of a site is entered. */
export function detailsOf(site: Site): SiteDetails {
  const {
    nameKorean,
    nameEnglish,
    country,
    postcode,
    address,
    addressEnglish,
    headOffice,
    headcounts,
    activitiesKorean,
    activitiesEnglish,
  } = site;
  return {
    nameKorean,
    nameEnglish,
    country,
    postcode: postcode ?? null,
    address,
    addressEnglish,
    headOffice,
    headcounts,
    activitiesKorean,
    activitiesEnglish,
  };
}
