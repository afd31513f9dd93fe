import { html, nothing, type TemplateResult } from 'lit';
import { day, number } from '../../../shared/format';
import { language } from '../../../shared/language';
import { either, ofCode } from '../../../shared/texts';
import { facts } from '../../parts/facts';
import type { AuditDays, Quotation } from './quotation';
import { t } from './texts';

/** An amount in won as the reader writes it. */
export function won(amount: number): string {
  return new Intl.NumberFormat(language(), { style: 'currency', currency: 'KRW' }).format(amount);
}

/** A quotation as both sides read it. */
export function quotationView(quotation: Quotation): TemplateResult {
  return html`
    ${facts([
      [t('offeredOn'), day(quotation.offeredOn)],
      [t('validUntil'), day(quotation.validUntil)],
    ])}
    <div class="scrolled" tabindex="0" role="region" aria-label=${t('fees')}>
      <table>
        <caption class="spoken">
          ${t('fees')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('fee.what')}</th>
            <th scope="col" class="amount">${t('fee.quantity')}</th>
            <th scope="col" class="amount">${t('fee.price')}</th>
            <th scope="col" class="amount">${t('fee.amount')}</th>
          </tr>
        </thead>
        <tbody>
          ${quotation.lines.map(
            (line) =>
              html`<tr>
                <td>${either(line.descriptionKorean, line.descriptionEnglish)}</td>
                <td class="amount">${number(line.quantity)}</td>
                <td class="amount">${won(line.unitPrice)}</td>
                <td class="amount">${won(line.amount)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          ${sum(t('net'), quotation.net)} ${sum(t('vat', { percent: quotation.vatPercent }), quotation.vat)}
          ${sum(t('total'), quotation.total)}
        </tfoot>
      </table>
    </div>
    ${quotation.auditTime ? daysView(quotation.auditTime) : html`<p class="quiet">${t('days.none')}</p>`}
  `;
}

function sum(words: string, amount: number): TemplateResult {
  return html`<tr>
    <th scope="row" colspan="3">${words}</th>
    <td class="amount"><strong>${won(amount)}</strong></td>
  </tr>`;
}

function daysView(days: AuditDays): TemplateResult {
  const inDays = (value: number): string => t('days.count', { count: value });
  return html`
    <h2>${t('days')}</h2>
    <p>${t('days.about')}</p>
    ${days.tableVerified ? nothing : html`<p class="note">${t('days.provisional', { source: days.tableSource })}</p>`}
    ${facts([
      [t('days.personnel'), number(days.effectivePersonnel)],
      [t('days.total'), inDays(days.totalDays)],
      [t('days.stages'), t('days.stages.value', { first: inDays(days.stage1Days), second: inDays(days.stage2Days) })],
      [t('days.onSite'), inDays(days.onSiteDays)],
      [t('days.remote'), inDays(days.remoteDays)],
      [t('days.surveillance'), inDays(days.surveillanceDays)],
      [t('days.recertification'), inDays(days.recertificationDays)],
      [t('days.determinedOn'), day(days.determinedOn)],
    ])}
    ${
      days.factors.length
        ? html`<h3>${t('days.factors')}</h3>
            <ul>
              ${days.factors.map(({ id, percent }) => html`<li>${ofCode(t, 'factor', id)}: ${percent > 0 ? '+' : ''}${number(percent)} %</li>`)}
            </ul>`
        : nothing
    }
  `;
}
