import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../../shared/api';
import { either } from '../../../shared/texts';
import { PlainElement } from '../../../shared/element';
import { Loading } from '../../../shared/loading';
import { namedOrganisation } from '../../areas/application/organisation-names';
import type { Scope } from './audit';
import { t } from './texts';

/**
 * The name of a client. Those who audit it know it from the programme's agreement, and may not read its organisation; without
 * a programme, the organisation alone is asked.
 */
@customElement('pm-client-name')
export class ClientName extends PlainElement {
  @property() programme = '';
  @property() organisation = '';

  private readonly name = new Loading<string>(this, async () => nameOf(this.programme, this.organisation));

  protected override updated(changed: PropertyValues): void {
    if (changed.get('programme') || changed.get('organisation')) {
      void this.name.again();
    }
  }

  protected override render(): TemplateResult {
    return html`${this.name.value ?? '…'}`;
  }
}

const scopes = new Map<string, Promise<Scope | null>>();

/** What the agreement of a programme lets the body audit, asked for once; none before it is signed. */
export function scopeOf(programmeId: string): Promise<Scope | null> {
  const known = scopes.get(programmeId);
  if (known) {
    return known;
  }
  const asked = read<{ scope?: Scope | null }>(`/api/v1/programmes/${programmeId}`).then(({ body }) => body.scope ?? null);
  asked.catch(() => scopes.delete(programmeId));
  scopes.set(programmeId, asked);
  return asked;
}

async function nameOf(programmeId: string, organisationId: string): Promise<string> {
  const scope = programmeId ? await scopeOf(programmeId) : null;
  const client = scope?.client ?? (await namedOrganisation(organisationId));
  return either(client?.legalNameKorean, client?.legalNameEnglish) || t('unnamed-organisation', { id: organisationId.slice(-4) });
}
