import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, send, type Loaded } from '../../../shared/api';
import { today } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { Form, type Saved } from '../../form/form';
import { badge, facts } from '../../parts/facts';
import { OpenedPage } from '../../parts/opened-page';
import { t as frame } from '../../texts';
import './accreditation-form';
import { detailsFields } from './details';
import { history } from './history';
import {
  citation,
  detailsOf,
  holdsOn,
  keepsLaboratories,
  laboratoryApi,
  laboratoryName,
  type Accreditation,
  type Laboratory,
  type LaboratoryDetails,
  type Line,
  type Member,
  type Scope,
} from './laboratory';
import type { LineForm, LineEntered } from './line-form';
import './member-form';
import './member-name';
import './scope-form';
import { t } from './texts';

/** One laboratory: name and address, its accreditation, the methods in scope, and its people, with all that was ever recorded. */
@customElement('pm-laboratory-page')
export class LaboratoryPage extends OpenedPage<Loaded<Laboratory>> {
  private readonly form = new Form<LaboratoryDetails>(this, { name: 'laboratory', texts: t as never });

  private get path(): string {
    return laboratoryApi(this.param('id'));
  }

  protected override heading(): string {
    const laboratory = this.opening.value?.body;
    return laboratory ? laboratoryName(laboratory) : t('laboratory');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const laboratory = this.opening.value?.body;
    return laboratory
      ? laboratory.accreditations.some((line) => holdsOn(line, today()))
        ? badge(t('accredited'), 'good')
        : badge(t('not-accredited'), 'bad')
      : nothing;
  }

  protected override async open(signal: AbortSignal): Promise<Loaded<Laboratory>> {
    const laboratory = await read<Laboratory>(this.path, signal);
    this.form.open({ value: detailsOf(laboratory.body), etag: laboratory.etag });
    return laboratory;
  }

  protected override body({ body: laboratory, etag }: Loaded<Laboratory>): TemplateResult {
    return html`
      <h2>${t('details')}</h2>
      ${keepsLaboratories() ? this.details() : this.read(laboratory)}
      <h2>${t('accreditations')}</h2>
      <p>${t('accreditations.help')}</p>
      ${history<Accreditation>(
        t('accreditations'),
        laboratory.accreditations,
        [
          { header: t('number'), cell: ({ number }) => number },
          { header: t('body'), cell: (line) => either(line.bodyKorean, line.bodyEnglish) },
          { header: t('arrangement'), cell: (line) => ofCode(t, 'arrangement', line.arrangement) },
        ],
        this.replacing('pm-accreditation-form'),
      )}
      ${
        keepsLaboratories()
          ? html`<h3>${t('accreditations.add')}</h3>
              <pm-accreditation-form
                .laboratory=${laboratory}
                .etag=${etag}
                @changed=${() => this.again(t('recorded.now'))}
                @stale=${() => this.again(frame('changed-meanwhile'))}
              ></pm-accreditation-form>`
          : nothing
      }
      <h2>${t('scopes')}</h2>
      <p>${t('scopes.help')}</p>
      ${history<Scope>(
        t('scopes'),
        laboratory.scopes,
        [
          { header: t('method'), cell: citation },
          { header: t('procedure'), cell: ({ procedure }) => procedure },
        ],
        this.replacing('pm-scope-form'),
      )}
      ${
        keepsLaboratories()
          ? html`<h3>${t('scopes.add')}</h3>
              <pm-scope-form
                .laboratory=${laboratory}
                .etag=${etag}
                @changed=${() => this.again(t('recorded.now'))}
                @stale=${() => this.again(frame('changed-meanwhile'))}
              ></pm-scope-form>`
          : nothing
      }
      <h2>${t('members')}</h2>
      <p>${t('members.help')}</p>
      ${history<Member>(
        t('members'),
        laboratory.members,
        [
          {
            header: t('member'),
            cell: (line) =>
              html`<pm-laboratory-member
                .member=${line}
                .laboratory=${laboratory.id}
                .etag=${etag}
                @erased=${() => this.again(t('member.erased.now'))}
              ></pm-laboratory-member>`,
          },
          { header: t('functions'), cell: (line) => line.functions.map((one) => ofCode(t, 'function', one)).join(', ') },
        ],
        this.replacing('pm-member-form'),
      )}
      ${
        keepsLaboratories()
          ? html`<h3>${t('members.add')}</h3>
              <pm-member-form
                .laboratory=${laboratory}
                .etag=${etag}
                @changed=${() => this.again(t('recorded.now'))}
                @stale=${() => this.again(frame('changed-meanwhile'))}
              ></pm-member-form>`
          : nothing
      }
    `;
  }

  private details(): TemplateResult {
    return html`<form @submit=${this.save} novalidate>
      ${detailsFields(this.form as Form<Partial<LaboratoryDetails>>)} ${this.form.notes()}
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${frame('save')}</button></div>
    </form>`;
  }

  private read(laboratory: Laboratory): TemplateResult {
    return facts([
      [t('nameKorean'), laboratory.nameKorean],
      [t('nameEnglish'), laboratory.nameEnglish],
      [t('addressKorean'), laboratory.addressKorean],
      [t('addressEnglish'), laboratory.addressEnglish],
    ]);
  }

  private replacing<Kind extends Line>(form: string): ((line: Kind) => void) | null {
    return keepsLaboratories() ? (line) => void this.querySelector<LineForm<Kind, LineEntered>>(form)?.replace(line) : null;
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = await this.form.save(
      async (value, etag) => this.asSaved(await send<Laboratory>({ method: 'PUT', path: this.path, body: value, etag })),
      async () => this.asSaved(await read<Laboratory>(this.path)),
    );
    if (done) {
      await this.again(t('details.saved'));
    }
  };

  private asSaved({ body, etag }: Loaded<Laboratory>): Saved<LaboratoryDetails> {
    return { value: detailsOf(body), etag };
  }
}
