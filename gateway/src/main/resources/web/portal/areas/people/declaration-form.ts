import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { dayField, longText, oneOf, text } from '../../form/fields';
import '../../form/organisation-field';
import { findsOrganisations } from '../application/organisation-names';
import { DECLARATION_KINDS, type Declaration } from './declaration';
import { FoldedForm } from './folded-form';
import { personApi } from './person';
import { idAt, pointing } from './refused';
import { t } from './texts';

interface Entered {
  readonly kind?: string | null;
  /** What it is about: only its answer is sent. */
  readonly about?: 'NONE' | 'CLIENT' | 'OTHER' | null;
  readonly organisation?: { readonly organisationId?: string | null; readonly name?: string | null };
  readonly from?: string | null;
  readonly until?: string | null;
  readonly text?: string | null;
}

/** Where somebody declares how they stand to an organisation, or corrects or ends what they declared. Tells `done`. */
@customElement('pm-declaration-form')
export class DeclarationForm extends FoldedForm<Entered> {
  @property() person = '';

  /** The declaration that is corrected or ended; none for another one. */
  @property({ attribute: false }) earlier: Declaration | null = null;

  protected override name(): string {
    return `declaration ${this.earlier?.id ?? ''}`;
  }

  protected override fresh(): Entered {
    const { from, until, text: words } = this.earlier ?? {};
    return this.earlier ? { from: from ?? null, until: until ?? null, text: words ?? null } : {};
  }

  protected override invitation(): string {
    return this.earlier ? t('declare.anew') : t('declare');
  }

  protected override action(): string {
    return this.earlier ? t('declare.anew.send') : t('declare.send');
  }

  protected override fields(): TemplateResult {
    return html`
      ${
        this.earlier
          ? html`<p>${t('declare.anew.about')}</p>`
          : html`<h3>${t('declare')}</h3>
              <div class="stack">
                ${oneOf(
                  this.form,
                  '/kind',
                  DECLARATION_KINDS.map((value) => ({ value, label: t(`kind.${value}.choice`) })),
                  { required: true },
                )}
                ${oneOf(
                  this.form,
                  '/about',
                  this.abouts().map((value) => ({ value, label: t(`about.${value}.choice`) })),
                  { required: true },
                )}
                ${this.organisation()}
              </div>`
      }
      <div class="fields">
        ${dayField(this.form, '/from')} ${dayField(this.form, '/until')} ${longText(this.form, '/text', { maxlength: 4000 })}
      </div>
    `;
  }

  protected override async sent({ kind, about, organisation, ...rest }: Entered): Promise<unknown> {
    const { earlier } = this;
    const body = earlier
      ? { ...rest, kind: earlier.kind, organisation: organisationOf(earlier), replaces: earlier.id }
      : { ...rest, kind, organisation: chosen(about, organisation) };
    return pointing(
      send({
        method: 'POST',
        path: `${personApi(this.person)}/declarations`,
        body,
        idempotencyKey: this.form.idempotencyKey,
      }),
      '/organisation',
      about === 'OTHER' ? '/organisation/name' : '/about',
    );
  }

  /** That one is impartial needs no organisation; a tie does. Whoever may not find clients names one as any other. */
  private abouts(): readonly ('NONE' | 'CLIENT' | 'OTHER')[] {
    const one: readonly ('CLIENT' | 'OTHER')[] = findsOrganisations() ? ['CLIENT', 'OTHER'] : ['OTHER'];
    return this.form.at('/kind') === 'IMPARTIALITY' ? ['NONE', ...one] : one;
  }

  private organisation(): TemplateResult | typeof nothing {
    switch (this.form.at<Entered['about']>('/about')) {
      case 'CLIENT':
        return html`<pm-organisation-field
          class="wide"
          .form=${this.form}
          .value=${this.form.at('/organisation/organisationId')}
          pointer="/organisation/organisationId"
        ></pm-organisation-field>`;
      case 'OTHER':
        return text(this.form, '/organisation/name', { required: true, maxlength: 200 });
      default:
        return nothing;
    }
  }
}

function organisationOf({ organisationId, organisationName }: Declaration): object | undefined {
  return organisationId ? { organisationId } : organisationName ? { name: organisationName } : undefined;
}

/** The organisation as the server is told of it. */
function chosen(about: Entered['about'], organisation: Entered['organisation']): object | undefined {
  switch (about) {
    case 'CLIENT':
      return { organisationId: idAt('/organisation/organisationId', organisation?.organisationId, t('organisation.choose')) };
    case 'OTHER':
      return { name: organisation?.name };
    default:
      return undefined;
  }
}
