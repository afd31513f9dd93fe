import { nothing, type TemplateResult } from 'lit';
import { read } from '../../../shared/api';
import type { Organisation } from '../../areas/organisation/organisation';
import { OpenedPage } from '../opened-page';
import type { Application } from '../../areas/application/application';
import { standing } from '../../areas/application/standing';
import { caseHead, type CasePage as Name } from './case-head';
import { roleIn, type MemberRole } from '../../areas/organisation/member';
import { nameOfOrganisation, organisationOf } from '../../areas/application/organisation-names';

/** What every page about an application begins with. */
export interface Case {
  readonly application: Application;
  readonly etag: string | null;
  /** None where the reader may not see it. */
  readonly organisation: Organisation | null;
  /** What the reader may do for the applicant; null for those of the body. */
  readonly role: MemberRole | null;
}

/** A page about one application. */
export abstract class CasePage<Opened extends Case> extends OpenedPage<Opened> {
  /** Which of an application's pages it is. */
  protected abstract readonly page: Name;

  /** What it is called. */
  protected abstract name(): string;

  protected get path(): string {
    return `/api/v1/applications/${this.param('id')}`;
  }

  protected override heading(): string {
    const organisation = this.opening.value?.organisation;
    return organisation ? `${this.name()} · ${nameOfOrganisation(organisation)}` : this.name();
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.opening.value ? standing(this.opening.value.application) : nothing;
  }

  protected override head({ application }: Opened): TemplateResult {
    return caseHead(application, this.page);
  }

  /** Reads the application itself. */
  protected async openCase(signal: AbortSignal): Promise<Case> {
    const { body: application, etag } = await read<Application>(this.path, signal);
    const [organisation, role] = await Promise.all([
      organisationOf(application.organisationId),
      roleIn(application.organisationId, signal),
    ]);
    return { application, etag, organisation, role };
  }
}
