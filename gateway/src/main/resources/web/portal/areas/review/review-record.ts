import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { PlainElement } from '../../../shared/element';
import { badge, facts } from '../../parts/facts';
import { t as frame } from '../../texts';
import { CHECKS, type Review } from './review';
import { t } from './texts';

/** A review that has ended, to be read. */
@customElement('pm-review-record')
export class ReviewRecord extends PlainElement {
  @property({ attribute: false }) review!: Review;

  protected override render(): TemplateResult {
    const { review } = this;
    return html`
      <ul class="cards">
        ${CHECKS.map(
          (name) =>
            html`<li class="card">
              <strong>${t(`checks.${name}`)}</strong>
              ${badge(t(review.checks[name].answer ? 'answer.YES' : 'answer.NO'), review.checks[name].answer ? 'good' : 'bad')}
              <p>${review.checks[name].evidence}</p>
            </li>`,
        )}
      </ul>
      ${facts([
        [t('requiredCompetences'), review.requiredCompetences.join(', ')],
        [t('accreditation'), frame(review.withinAccreditation ? 'yes' : 'no')],
        [t('auditActivity'), ofCode(t, 'activity', review.auditActivity)],
        [t('consultant'), ofCode(t, 'consultant', review.impartiality?.consultant)],
        [t('recordedOn'), day(review.recordedOn)],
      ])}
      ${
        review.impartiality?.persons.length
          ? html`<h3>${t('barred')}</h3>
              <ul>
                ${review.impartiality.persons.map(
                  (person) =>
                    html`<li>
                      <code>${person.personId}</code> · ${ofCode(t, 'involvement', person.kind)} ·
                      ${person.barredUntil ? t('barred.until', { date: day(person.barredUntil) }) : t('barred.open')}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    `;
  }
}
