import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { bytes, moment, number } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import '../../parts/person-name';
import { Sending } from '../../sending';
import { fileColumns } from './file-columns';
import { importsApi, KINDS, TONES, type FormerRecords, type ImportKind } from './former-records';
import { t } from './texts';

/** Bringing former records over, kind by kind: how their files look, the imports so far, and the beginning of another. */
@customElement('pm-imports-page')
export class ImportsPage extends PortalPage {
  private readonly address = new Address(this);
  private readonly beginning = new Sending(this);

  private get kind(): ImportKind {
    const asked = this.address.get('kind') as ImportKind | null;
    return asked !== null && KINDS.includes(asked) ? asked : 'clients';
  }

  protected override heading(): string {
    return t('imports');
  }

  protected override content(): TemplateResult {
    const { kind } = this;
    return html`
      <p>${t('imports.about')}</p>
      <nav class="tabs" aria-label=${t('kinds')}>
        ${KINDS.map(
          (one, index) =>
            html`<a href="/portal/imports?kind=${one}" aria-current=${one === kind ? 'page' : nothing}
              >${t('kind.numbered', { number: index + 1, kind: t(`kind.${one}`) })}</a
            >`,
        )}
      </nav>
      <p>${t(`about.${kind}`)}</p>
      ${this.beginning.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.beginning.busy} @click=${this.begin}>${t(`begin.${kind}`)}</button>
      </div>
      <h2>${t('columns')}</h2>
      ${fileColumns(kind)}
      <h2>${t('earlier')}</h2>
      <pm-list path=${importsApi(kind)} label=${t('earlier')} .columns=${this.columns()}></pm-list>
    `;
  }

  private columns(): readonly Column<FormerRecords>[] {
    return [
      {
        header: t('begunAt'),
        grow: 2,
        cell: (one) => html`<a href="/portal/imports/${one.kind}/${one.id}">${moment(one.begunAt)}</a>`,
      },
      { header: t('status'), cell: (one) => badge(ofCode(t, 'status', one.status), TONES[one.status]) },
      { header: t('size'), cell: (one) => (one.size ? bytes(one.size) : '') },
      { header: t('added'), cell: (one) => number(one.added) },
      { header: t('mistakes'), cell: (one) => number(one.mistakes) },
      { header: t('begunBy'), cell: (one) => html`<pm-person-name .person=${one.begunBy}></pm-person-name>` },
    ];
  }

  private readonly begin = async (): Promise<void> => {
    const { kind } = this;
    let id = '';
    await this.beginning.go(async (idempotencyKey) => {
      const made = await send<FormerRecords>({ method: 'POST', path: importsApi(kind), body: {}, idempotencyKey });
      id = made.body.id;
      return t('begun');
    });
    if (id) {
      Router.go(`/portal/imports/${kind}/${id}`);
    }
  };
}
