import { html, nothing, type TemplateResult } from 'lit';
import { country } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { check, choice, choices, dayField, integer, lines, longText, oneOf, text, yesOrNo } from '../../form/fields';
import type { Form } from '../../form/form';
import { many } from '../../form/many';
import { facts } from '../../parts/facts';
import type { Organisation } from '../organisation/organisation';
import type { AiSystem, Content, Site } from './application';
import { nameOfOrganisation } from './organisation-names';
import { takeRegistered, type RegisteredSite } from './registered-sites';
import { fieldOf, inWords, type Scheme } from './scheme';
import { t } from './texts';

/** What the steps of a draft write into, and what they need to know. */
export interface Draft {
  readonly form: Form<Content>;
  readonly scheme: Scheme;
  readonly organisation: Organisation | null;
  readonly registered: readonly RegisteredSite[];
}

const MOST_PEOPLE = 1_000_000;

/** Who applies, and who advised them. */
export function organisationStep({ form, scheme, organisation }: Draft): TemplateResult {
  const received = form.at('/consultancy/received') === true;
  return html`
    <p>${t('organisation.help')}</p>
    ${
      organisation
        ? html`${facts([
              [
                t('organisation'),
                html`<a href="/portal/organisations/${organisation.id}">${nameOfOrganisation(organisation)}</a>`,
              ],
              [t('address'), ofLanguage(organisation)],
              [t('country'), country(organisation.country)],
            ])} <pm-contacts organisation-id=${organisation.id}></pm-contacts>`
        : nothing
    }
    <h2>${inWords(fieldOf(scheme, 'consultancy')?.label)}</h2>
    <p>${inWords(fieldOf(scheme, 'consultancy')?.help)}</p>
    <div class="stack" data-pointer="/consultancy">
      ${yesOrNo(form, '/consultancy/received', { required: true })}
      ${
        received
          ? html`${text(form, '/consultancy/consultantOrganisation', { required: true, maxlength: 200 })}
            ${dayField(form, '/consultancy/endedOn')}`
          : nothing
      }
    </div>
  `;
}

/** What the certificate will say, in both languages. */
export function scopeStep({ form }: Draft): TemplateResult {
  return html`<p>${t('scope.help')}</p>
    <div class="stack">
      ${longText(form, '/scopeKorean', { required: true, maxlength: 4000 })}
      ${longText(form, '/scopeEnglish', { required: true, maxlength: 4000 })}
    </div>`;
}

/** What the organisation has to do with AI. */
export function aiStep({ form, scheme }: Draft): TemplateResult {
  const roles = scheme.roles.filter((role) => role.certifiable);
  return html`
    ${choices(
      form,
      '/aiRoles',
      roles.map((role) => ({ value: role.id, label: `${inWords(role.title)} — ${inWords(role.meaning)}` })),
      { required: true },
    )}
    <h2>${inWords(fieldOf(scheme, 'aiSystems')?.label)}</h2>
    <p>${inWords(fieldOf(scheme, 'aiSystems')?.help)}</p>
    ${many<AiSystem>(
      form,
      '/aiSystems',
      {
        legend: (number) => t('ai-system.number', { number }),
        add: t('ai-system.add'),
        remove: (number) => t('ai-system.remove', { number }),
        empty: () => ({ id: crypto.randomUUID() }),
        key: (system) => system.id,
        most: 500,
      },
      (pointer) => html`
        ${text(form, `${pointer}/name`, { required: true, maxlength: 200 })}
        ${longText(form, `${pointer}/purpose`, { required: true, maxlength: 2000 })}
        ${oneOf(form, `${pointer}/lifecycleRole`, codes('lifecycle', ['DEVELOPED', 'PROVIDED', 'USED']), { required: true })}
        ${oneOf(form, `${pointer}/riskClass`, codes('risk', ['MINIMAL', 'LIMITED', 'HIGH']), { required: true })}
        ${yesOrNo(form, `${pointer}/highImpact`, { required: true })}
      `,
    )}
  `;
}

/** Where the work is done and by how many: from it the audit time is counted. */
export function sitesStep({ form, scheme, registered }: Draft): TemplateResult {
  const sites = form.at<readonly Site[] | null>('/sites') ?? [];
  const atSites = sites.reduce((sum, site) => sum + (site.headcount ?? 0), 0);
  return html`
    <p>${t('sites.help')}</p>
    <div class="fields">${integer(form, '/headcount', { required: true, min: 1, max: MOST_PEOPLE })}</div>
    <p class="quiet" aria-live="polite">${t('sites.sum', { count: atSites })}</p>
    <h2>${inWords(fieldOf(scheme, 'sites')?.label)}</h2>
    <p>${inWords(fieldOf(scheme, 'sites')?.help)}</p>
    ${takeRegistered(registered, sites, (site) => form.set('/sites', [...sites, site]))}
    ${many<Site>(
      form,
      '/sites',
      {
        legend: (number) => t('site.number', { number }),
        add: t('site.add'),
        remove: (number) => t('site.remove', { number }),
        empty: () => ({ siteId: crypto.randomUUID(), headOffice: sites.length === 0 }),
        key: (site) => site.siteId,
        most: 500,
      },
      (pointer) => html`
        ${text(form, `${pointer}/nameKorean`, { required: true, maxlength: 200 })}
        ${text(form, `${pointer}/nameEnglish`, { required: true, maxlength: 200 })}
        ${text(form, `${pointer}/addressKorean`, { required: true, maxlength: 300 })}
        ${text(form, `${pointer}/addressEnglish`, { required: true, maxlength: 300 })}
        ${integer(form, `${pointer}/headcount`, { required: true, min: 1, max: MOST_PEOPLE })}
        ${check(form, `${pointer}/headOffice`)}
        ${longText(form, `${pointer}/activitiesKorean`, { required: true, maxlength: 1000 })}
        ${longText(form, `${pointer}/activitiesEnglish`, { required: true, maxlength: 1000 })}
      `,
    )}
  `;
}

/** The one version of a product that is to be certified, and what it has to reach. */
export function productStep({ form, scheme }: Draft): TemplateResult {
  const asks = (name: string): boolean => fieldOf(scheme, `product.${name}`) !== undefined;
  return html`
    <p>${inWords(fieldOf(scheme, 'product')?.help)}</p>
    <div class="fields" data-pointer="/product">
      ${text(form, '/product/name', { required: true, maxlength: 200 })}
      ${text(form, '/product/version', { required: true, maxlength: 200 })}
    </div>
    <pm-file-hash
      label=${inWords(fieldOf(scheme, 'product.sha256')?.label)}
      @hashed=${(event: CustomEvent<string>) => form.set('/product/sha256', event.detail)}
    ></pm-file-hash>
    <div class="stack">
      ${text(form, '/product/sha256', { required: true, maxlength: 64 })}
      ${longText(form, '/product/operatingConditionsKorean', { required: true, maxlength: 4000 })}
      ${longText(form, '/product/operatingConditionsEnglish', { required: true, maxlength: 4000 })}
      ${asks('task') ? oneOf(form, '/product/task', codes('task', ['BINARY', 'MULTI_CLASS', 'MULTI_LABEL']), { required: true }) : nothing}
    </div>
    ${asks('classes') ? classes(form, scheme) : nothing} ${asks('requirements') ? requirements(form, scheme) : nothing}
    ${asks('decisionRule') ? decisionRule(form, scheme) : nothing}
  `;
}

function classes(form: Form<Content>, scheme: Scheme): TemplateResult {
  const names = (form.at<readonly string[] | null>('/product/classes') ?? []).filter(Boolean);
  const all = names.map((name) => ({ value: name, label: name }));
  return html`
    <h2>${inWords(fieldOf(scheme, 'product.classes')?.label)}</h2>
    <div class="stack">
      ${lines(form, '/product/classes')}
      ${form.at('/product/task') === 'BINARY' ? choice(form, '/product/positiveClass', all, { required: true }) : nothing}
    </div>
    <h2>${inWords(fieldOf(scheme, 'product.thresholds')?.label)}</h2>
    <p>${inWords(fieldOf(scheme, 'product.thresholds')?.help)}</p>
    ${many<object>(
      form,
      '/product/thresholds',
      {
        legend: (number) => t('threshold.number', { number }),
        add: t('threshold.add'),
        remove: (number) => t('threshold.remove', { number }),
        empty: () => ({}),
        most: 1000,
      },
      (pointer) =>
        html`${choice(form, `${pointer}/label`, all, { required: true })}
        ${text(form, `${pointer}/value`, { required: true, maxlength: 32 })}`,
    )}
  `;
}

function requirements(form: Form<Content>, scheme: Scheme): TemplateResult {
  const names = (form.at<readonly string[] | null>('/product/classes') ?? []).filter(Boolean);
  const task = form.at<string | null>('/product/task');
  const metrics = (scheme.evaluation?.metrics ?? []).filter((metric) => !task || !metric.tasks || metric.tasks.includes(task));
  return html`
    <h2>${inWords(fieldOf(scheme, 'product.requirements')?.label)}</h2>
    <p>${inWords(fieldOf(scheme, 'product.requirements')?.help)}</p>
    ${many<object>(
      form,
      '/product/requirements',
      {
        legend: (number) => t('requirement.number', { number }),
        add: t('requirement.add'),
        remove: (number) => t('requirement.remove', { number }),
        empty: () => ({ side: 'AT_LEAST' }),
        most: 200,
      },
      (pointer) => html`
        ${choice(
          form,
          `${pointer}/metric`,
          metrics.map((metric) => ({ value: metric.id, label: inWords(metric.title) })),
          { required: true },
        )}
        ${
          metrics.find((metric) => metric.id === form.at(`${pointer}/metric`))?.ofClasses
            ? choice(
                form,
                `${pointer}/label`,
                names.map((name) => ({ value: name, label: name })),
              )
            : nothing
        }
        ${oneOf(form, `${pointer}/side`, codes('side', ['AT_LEAST', 'AT_MOST']), { required: true })}
        ${text(form, `${pointer}/limit`, { required: true, maxlength: 32 })}
      `,
    )}
  `;
}

function decisionRule(form: Form<Content>, scheme: Scheme): TemplateResult {
  return html`
    <h2>${inWords(fieldOf(scheme, 'product.decisionRule')?.label)}</h2>
    <p>${inWords(fieldOf(scheme, 'product.decisionRule')?.help)}</p>
    <div class="stack" data-pointer="/product/decisionRule">
      ${oneOf(form, '/product/decisionRule/kind', codes('rule', ['SIMPLE', 'GUARD_BANDED']), { required: true })}
      ${
        form.at('/product/decisionRule/kind') === 'GUARD_BANDED'
          ? text(form, '/product/decisionRule/confidence', { required: true, maxlength: 32 })
          : nothing
      }
    </div>
  `;
}

function codes(prefix: string, all: readonly string[]): { value: string; label: string }[] {
  return all.map((value) => ({ value, label: ofCode(t, prefix, value) }));
}

function ofLanguage(organisation: Organisation): string {
  return document.documentElement.lang === 'ko' ? organisation.addressKorean : organisation.addressEnglish;
}
