import { html, nothing, type TemplateResult } from 'lit';
import { day, number } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { facts } from '../../parts/facts';
import { t as frame } from '../../texts';
import type { Application, Product } from './application';
import { fieldOf, inWords, type Scheme } from './scheme';
import { isAnswered, type Statement } from './statement';
import { t } from './texts';

/** What an application says, to be read. */
export function contentView(application: Application, scheme: Scheme, statement: Statement | null): TemplateResult {
  const label = (name: string): string => inWords(fieldOf(scheme, name)?.label);
  const roles = (application.aiRoles ?? []).map((role) => inWords(scheme.roles.find((one) => one.id === role)?.title) || role);
  return html`
    ${facts([
      [label('scopeKorean'), application.scopeKorean],
      [label('scopeEnglish'), application.scopeEnglish],
      [label('headcount'), number(application.headcount)],
      [label('aiRoles'), roles.join(', ')],
      [label('consultancy'), consultancy(application)],
    ])}
    ${sites(application, label)} ${systems(application, label)}
    ${application.product ? product(application.product, scheme, label) : nothing}
    ${statement && statement.controls.length > 0 ? controls(statement, scheme) : nothing}
  `;
}

type Label = (name: string) => string;

function consultancy({ consultancy: told }: Application): string {
  if (!told || told.received === null || told.received === undefined) {
    return '';
  }
  return told.received ? [frame('yes'), told.consultantOrganisation, day(told.endedOn)].filter(Boolean).join(' · ') : frame('no');
}

function sites({ sites: all = [] }: Application, label: Label): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<h3>${label('sites')}</h3>
        <ul class="cards">
          ${all.map(
            (site) =>
              html`<li class="card">
                <strong>${either(site.nameKorean, site.nameEnglish)}</strong>
                ${site.headOffice ? html`<span class="badge">${t('head-office')}</span>` : nothing}
                <div>${either(site.addressKorean, site.addressEnglish)}</div>
                <div class="quiet">
                  ${label('sites.headcount')} ${number(site.headcount)} · ${either(site.activitiesKorean, site.activitiesEnglish)}
                </div>
              </li>`,
          )}
        </ul>`;
}

function systems({ aiSystems: all = [] }: Application, label: Label): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<h3>${label('aiSystems')}</h3>
        <ul class="cards">
          ${all.map(
            (system) =>
              html`<li class="card">
                <strong>${system.name}</strong>
                <div>${system.purpose}</div>
                <div class="quiet">
                  ${[ofCode(t, 'lifecycle', system.lifecycleRole), `${label('aiSystems.riskClass')} ${ofCode(t, 'risk', system.riskClass)}`].filter(Boolean).join(' · ')}
                  ${system.highImpact ? html`· ${t('high-impact')}` : nothing}
                </div>
              </li>`,
          )}
        </ul>`;
}

function product(told: Product, scheme: Scheme, label: Label): TemplateResult {
  const metric = (id: string | null | undefined): string =>
    inWords(scheme.evaluation?.metrics.find((one) => one.id === id)?.title) || (id ?? '');
  return html`<h3>${label('product')}</h3>
    ${facts([
      [label('product.name'), told.name],
      [label('product.version'), told.version],
      [label('product.sha256'), told.sha256 ? html`<code>${told.sha256}</code>` : ''],
      [label('product.operatingConditionsKorean'), told.operatingConditionsKorean],
      [label('product.operatingConditionsEnglish'), told.operatingConditionsEnglish],
      [label('product.task'), ofCode(t, 'task', told.task)],
      [label('product.classes'), (told.classes ?? []).join(', ')],
      [label('product.positiveClass'), told.positiveClass],
      [label('product.thresholds'), (told.thresholds ?? []).map((one) => `${one.label} ${one.value}`).join(', ')],
      [
        label('product.requirements'),
        (told.requirements ?? [])
          .map((one) => [metric(one.metric), one.label, one.side === 'AT_MOST' ? '≤' : '≥', one.limit].filter(Boolean).join(' '))
          .join(', '),
      ],
      [
        label('product.decisionRule'),
        [ofCode(t, 'rule', told.decisionRule?.kind), told.decisionRule?.confidence].filter(Boolean).join(' '),
      ],
    ])}`;
}

function controls(statement: Statement, scheme: Scheme): TemplateResult {
  const title = (id: string): string => inWords(scheme.controls.find((control) => control.id === id)?.title);
  const excluded = statement.controls.filter((control) => control.applicable === false).length;
  return html`<h3>${t('statement')}</h3>
    <p>
      ${t('soa.summary', {
        version: statement.version ?? '–',
        date: day(statement.date) || '–',
        answered: statement.controls.filter(isAnswered).length,
        excluded,
      })}
    </p>
    <details>
      <summary>${t('soa.open')}</summary>
      <div class="scrolled" tabindex="0" role="region" aria-label=${t('statement')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('soa.control')}</th>
              <th scope="col">${t('soa.applicable')}</th>
              <th scope="col">${t('soa.justification')}</th>
              <th scope="col">${t('soa.implementationStatus')}</th>
              <th scope="col">${t('soa.documentReferences')}</th>
            </tr>
          </thead>
          <tbody>
            ${statement.controls.map(
              (control) =>
                html`<tr>
                  <th scope="row">${control.controlId} ${title(control.controlId)}</th>
                  <td>${control.applicable === true ? frame('yes') : control.applicable === false ? frame('no') : ''}</td>
                  <td>${control.justification}</td>
                  <td>${ofCode(t, 'implementation', control.implementationStatus)}</td>
                  <td>${(control.documentReferences ?? []).join('; ')}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}
