import type { TemplateResult } from 'lit';
import { read } from '../../../shared/api';
import { roleIn, type MemberRole } from './member';
import { nameOfOrganisation } from '../application/organisation-names';
import { OpenedPage } from '../../parts/opened-page';
import type { Organisation } from './organisation';
import { organisationLinks, type OrganisationPart } from './organisation-links';

/** What every page about an organisation begins with. */
export interface Place {
  readonly organisation: Organisation;
  /** What the reader may do for it; null for those of the body. */
  readonly role: MemberRole | null;
}

/** A page about a part of an organisation. */
export abstract class PartPage<Opened extends Place> extends OpenedPage<Opened> {
  /** Which of an organisation's pages it is. */
  protected abstract readonly page: OrganisationPart;

  /** What it is called. */
  protected abstract name(): string;

  protected get path(): string {
    return `/api/v1/organisations/${this.param('id')}`;
  }

  protected override heading(): string {
    const organisation = this.opening.value?.organisation;
    return organisation ? `${this.name()} · ${nameOfOrganisation(organisation)}` : this.name();
  }

  protected override head(): TemplateResult {
    return organisationLinks(this.param('id'), this.page);
  }

  /** Reads the organisation itself. */
  protected async openPlace(signal: AbortSignal): Promise<Place> {
    const [{ body: organisation }, role] = await Promise.all([
      read<Organisation>(this.path, signal),
      roleIn(this.param('id'), signal),
    ]);
    return { organisation, role };
  }
}
