import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { readAll } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { colleagues, type People } from '../../parts/audit/people';
import '../../parts/case/names';
import { badge, facts } from '../../parts/facts';
import '../../parts/person-name';
import { hasAny } from '../../session';
import { allSchemes, type SchemeSummary } from '../application/scheme';
import { inOrder, lapsed, standing, TONES, type Competence } from './competence';
import './competence-form';
import { RecordSection } from './record-section';
import { t } from './texts';
import './withdrawal-form';

interface Read {
  readonly all: readonly Competence[];
  readonly schemes: readonly SchemeSummary[];
  readonly people: People;
}

/** What somebody is, was or will be competent for; keepers of the records add to it and take back. */
@customElement('pm-competences')
export class Competences extends RecordSection<Read> {
  protected override heading(): string {
    return t('competences');
  }

  protected override async read(signal: AbortSignal): Promise<Read> {
    const [all, schemes, people] = await Promise.all([
      readAll<Competence>(`${this.path}/competences`, signal),
      allSchemes(signal),
      colleagues(signal),
    ]);
    return { all, schemes, people };
  }

  protected override body({ all, schemes, people }: Read): TemplateResult {
    return html`
      ${this.over(lapsed(all))}
      ${
        all.length === 0
          ? html`<p class="quiet">${t('competences.none')}</p>`
          : html`<ul class="cards">
              ${repeat(
                inOrder(all),
                ({ id }) => id,
                (one) => html`<li class="card">${this.card(one)}</li>`,
              )}
            </ul>`
      }
      ${
        this.editable
          ? html`<pm-competence-form
              .person=${this.person}
              .schemes=${schemes}
              .people=${people}
              .known=${[...new Set(all.flatMap(({ technicalAreas }) => technicalAreas))].sort()}
              @done=${() => this.again(t('competence.recorded'))}
            ></pm-competence-form>`
          : nothing
      }
    `;
  }

  /** What nobody may be assigned for any more is said before all else. */
  private over(all: readonly Competence[]): TemplateResult | typeof nothing {
    return all.length === 0
      ? nothing
      : html`<div class="note bad">
          <strong>${t('lapsed')}</strong>
          <ul>
            ${all.map(
              (one) =>
                html`<li>
                  ${ofCode(t, 'function', one.function)} · <pm-scheme-name of=${one.schemeId}></pm-scheme-name>:
                  ${t('lapsed.on', { until: day(one.validUntil) })}
                </li>`,
            )}
          </ul>
        </div>`;
  }

  private card(one: Competence): TemplateResult {
    return html`
      <div class="card-head">
        <strong>${ofCode(t, 'function', one.function)} · <pm-scheme-name of=${one.schemeId}></pm-scheme-name></strong>
        ${badge(ofCode(t, 'status', one.status), TONES[one.status])}
      </div>
      <p>${standing(one)}</p>
      ${facts([
        [t('valid'), t('from-until', { from: day(one.validFrom), until: day(one.validUntil) })],
        [t('technicalAreas'), one.technicalAreas.join(', ')],
        [t('aiRoles'), one.aiRoles.map((role) => ofCode(t, 'ai-role', role)).join(', ')],
        [t('may'), [one.lead ? t('lead') : '', one.aiTechnical ? t('aiTechnical') : ''].filter(Boolean).join(', ')],
        [t('evidence'), html`<span class="words">${one.evidence}</span>`],
        [t('evidenceSeenOn'), day(one.evidenceSeenOn)],
        [t('evaluatedBy'), one.evaluatedBy ? html`<pm-person-name person=${one.evaluatedBy}></pm-person-name>` : null],
        ...this.origin(one),
        [t('recordedOn'), day(one.recordedOn)],
        ...this.withdrawn(one),
      ])}
      ${
        this.editable && !one.withdrawal
          ? html`<pm-withdrawal-form
              .path=${`${this.path}/competences/${one.id}`}
              .competence=${one}
              @done=${() => this.again(t('competence.withdrawn'))}
            ></pm-withdrawal-form>`
          : nothing
      }
    `;
  }

  /** Nobody here found what came from former records: who brought it, and whom they name. */
  private origin({ imported }: Competence): readonly (readonly [string, unknown])[] {
    if (!imported) {
      return [];
    }
    const file = hasAny(['ADMINISTRATOR'])
      ? html`<a href="/portal/imports/competences/${imported.importId}">${t('imported.from')}</a>`
      : t('imported.from');
    return [
      [t('imported'), file],
      [t('importedBy'), html`<pm-person-name person=${imported.importedBy}></pm-person-name>`],
      [
        t('statedEvaluator'),
        imported.statedEvaluator ? html`<pm-person-name person=${imported.statedEvaluator}></pm-person-name>` : null,
      ],
    ];
  }

  private withdrawn({ withdrawal }: Competence): readonly (readonly [string, unknown])[] {
    return withdrawal
      ? [
          [t('withdrawn.by'), html`<pm-person-name person=${withdrawal.by}></pm-person-name>`],
          [t('withdrawn.on'), day(withdrawal.on)],
          [t('withdrawn.reason'), html`<span class="words">${withdrawal.reason}</span>`],
        ]
      : [];
  }
}
