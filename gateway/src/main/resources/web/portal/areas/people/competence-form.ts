import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { check, choice, choices, dayField, longText } from '../../form/fields';
import { words } from '../../form/words-field';
import { People } from '../../parts/audit/people';
import { currentSession } from '../../session';
import { inWords, type SchemeSummary } from '../application/scheme';
import { AI_ROLES, FUNCTIONS } from './competence';
import { FoldedForm } from './folded-form';
import { personApi } from './person';
import { t } from './texts';

interface Entered {
  readonly schemeId?: string | null;
  readonly function?: string | null;
  readonly technicalAreas: readonly string[];
  readonly aiRoles: readonly string[];
  readonly lead: boolean;
  readonly aiTechnical: boolean;
  readonly evidence?: string | null;
  readonly evidenceSeenOn?: string | null;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly evaluatedBy?: string | null;
}

/** Where a keeper of the records writes down what somebody was found competent for. Tells `done`. */
@customElement('pm-competence-form')
export class CompetenceForm extends FoldedForm<Entered> {
  @property() person = '';
  @property({ attribute: false }) schemes: readonly SchemeSummary[] = [];
  @property({ attribute: false }) people = new People([]);

  /** Technical areas that were written before. */
  @property({ attribute: false }) known: readonly string[] = [];

  protected override name(): string {
    return 'competence';
  }

  protected override fresh(): Entered {
    return { technicalAreas: [], aiRoles: [], lead: false, aiTechnical: false };
  }

  protected override invitation(): string {
    return t('competence.record');
  }

  protected override action(): string {
    return t('competence.record.send');
  }

  protected override fields(): TemplateResult {
    return html`
      <h3>${t('competence.record')}</h3>
      <p>${t('competence.record.about')}</p>
      <div class="fields">
        ${choice(
          this.form,
          '/function',
          FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) })),
          { required: true },
        )}
        ${choice(
          this.form,
          '/schemeId',
          this.schemes.map(({ id, title }) => ({ value: id, label: inWords(title) })),
          { required: true },
        )}
        ${this.form.at('/function') === 'AUDITOR' ? check(this.form, '/lead') : nothing} ${check(this.form, '/aiTechnical')}
        ${words(this.form, '/technicalAreas', this.known, { required: true })}
        ${choices(
          this.form,
          '/aiRoles',
          AI_ROLES.map((value) => ({ value, label: t(`ai-role.${value}`) })),
        )}
        ${dayField(this.form, '/validFrom', { required: true })} ${dayField(this.form, '/validUntil', { required: true })}
        ${longText(this.form, '/evidence', { required: true, maxlength: 4000 })}
        ${dayField(this.form, '/evidenceSeenOn', { required: true })} ${choice(this.form, '/evaluatedBy', this.evaluators())}
      </div>
    `;
  }

  protected override sent(value: Entered): Promise<unknown> {
    return this.people.naming(
      send({
        method: 'POST',
        path: `${personApi(this.person)}/competences`,
        body: { ...value, lead: value.lead && value.function === 'AUDITOR' },
        idempotencyKey: this.form.idempotencyKey,
      }),
    );
  }

  /** Who records has evaluated where nobody else is named; nobody evaluates themself. */
  private evaluators(): readonly { value: string; label: string }[] {
    const me = currentSession()?.person.id;
    return this.people.all
      .map(({ personId }) => personId)
      .filter((id) => id !== me && id !== this.person)
      .map((value) => ({ value, label: this.people.name(value) }));
  }
}
