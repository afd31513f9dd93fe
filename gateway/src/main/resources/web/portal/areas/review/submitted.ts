import { html, nothing, type TemplateResult } from 'lit';
import { bytes, day, number } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { badge, facts } from '../../parts/facts';
import { casePath, type Application, type Scheme, type SchemeField } from '../../parts/case/application';
import { t as frame } from '../../texts';
import { t } from './texts';

/** A document beside an application. */
export interface ApplicationDocument {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly fileName: string;
    readonly effectiveDate?: string;
    readonly description?: string;
    readonly status: string;
    readonly content?: {
        readonly size: number;
        readonly sha256: string;
        readonly scan: { readonly state: string; readonly signature?: string };
    };
}

/** A statement of applicability. */
export interface Statement {
    readonly version?: string;
    readonly date?: string;
    readonly controls: readonly {
        readonly controlId: string;
        readonly applicable?: boolean;
        readonly justification?: string;
        readonly implementationStatus?: string;
        readonly documentReferences: readonly string[];
    }[];
}

/** What schemes call the statement of applicability. */
const STATEMENT = 'soa';

type Values = Readonly<Record<string, unknown>>;

/** What was handed in, field by field as its scheme asks for it. */
export function submitted(application: Application, scheme: Scheme, statement: Statement | null): TemplateResult {
    return html`${scheme.applicationFields.map((field) =>
        field.name === STATEMENT
            ? html`<h3>${title(field)}</h3>
                  ${statement ? stated(statement, scheme) : html`<p class="quiet">${frame('empty')}</p>`}`
            : html`<h3>${title(field)}</h3>
                  ${shown(field, (application as unknown as Values)[field.name], scheme)}`,
    )}`;
}

/** The documents beside the application, to be downloaded. */
export function documentList(applicationId: string, documents: readonly ApplicationDocument[]): TemplateResult {
    if (documents.length === 0) {
        return html`<p class="quiet">${t('documents.none')}</p>`;
    }
    return html`<ul class="cards">
        ${documents.map(
            (document) =>
                html`<li class="card">
                    <strong>${document.title}</strong>
                    ${badge(ofCode(t, 'document.status', document.status), document.status === 'AVAILABLE' ? 'good' : 'waiting')}
                    <p>
                        ${ofCode(t, 'document.kind', document.kind)}${document.effectiveDate ? html` · ${day(document.effectiveDate)}` : nothing}
                        ${document.description ? html`<br />${document.description}` : nothing}
                    </p>
                    ${
                        document.content && document.status === 'AVAILABLE'
                            ? html`<a
                                  href="/api/v1/applications/${applicationId}/documents/${document.id}/content"
                                  router-ignore
                                  download
                                  >${document.fileName} (${bytes(document.content.size)})</a
                              >`
                            : html`<span class="quiet">${document.fileName}</span>`
                    }
                </li>`,
        )}
    </ul>`;
}

/** What a field is called in the reader's language. */
export function title(field: SchemeField): string {
    return either(field.label.korean, field.label.english);
}

function shown(field: SchemeField, value: unknown, scheme: Scheme): TemplateResult {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
        return html`<p class="quiet">${frame('empty')}</p>`;
    }
    if (Array.isArray(value)) {
        return field.fields.length
            ? items(field, value as Values[], scheme)
            : html`<p>${value.map((one) => plain(one, scheme)).join(', ')}</p>`;
    }
    return typeof value === 'object' ? members(field, value as Values, scheme) : html`<p>${plain(value, scheme)}</p>`;
}

function items(field: SchemeField, all: readonly Values[], scheme: Scheme): TemplateResult {
    return html`<ul class="cards">
        ${all.map((one) => html`<li class="card">${members(field, one, scheme)}</li>`)}
    </ul>`;
}

function members(field: SchemeField, value: Values, scheme: Scheme): TemplateResult {
    return facts(
        field.fields.map((inner) => {
            const member = value[inner.name];
            const nested = member !== null && typeof member === 'object';
            return [
                title(inner),
                member === undefined || member === null ? null : nested ? shown(inner, member, scheme) : plain(member, scheme),
            ];
        }),
    );
}

/** A value in words: a code by its name, a day, a number, yes or no. */
function plain(value: unknown, scheme: Scheme): string {
    if (typeof value === 'boolean') {
        return frame(value ? 'yes' : 'no');
    }
    if (typeof value === 'number') {
        return number(value);
    }
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        return day(text);
    }
    const role = scheme.roles.find(({ id }) => id === text);
    if (role) {
        return either(role.title.korean, role.title.english);
    }
    return /^[A-Z][A-Z_]+$/.test(text) ? ofCode(t, 'code', text) : text;
}

function stated(statement: Statement, scheme: Scheme): TemplateResult {
    const names = new Map(scheme.controls.map((control) => [control.id, either(control.title.korean, control.title.english)]));
    return html`
        <p>${t('statement.edition', { version: statement.version ?? '', date: day(statement.date) })}</p>
        <details>
            <summary>${t('statement.controls', { count: statement.controls.length })}</summary>
            <div class="scrolled" tabindex="0" role="region" aria-label=${t('statement.table')}>
                <table>
                    <caption class="spoken">
                        ${t('statement.table')}
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">${t('statement.control')}</th>
                            <th scope="col">${t('statement.applies')}</th>
                            <th scope="col">${t('statement.why')}</th>
                            <th scope="col">${t('statement.done')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        ${statement.controls.map(
                            (one) =>
                                html`<tr>
                                    <th scope="row">${one.controlId} ${names.get(one.controlId) ?? ''}</th>
                                    <td>${one.applicable === undefined ? '' : frame(one.applicable ? 'yes' : 'no')}</td>
                                    <td>${one.justification}</td>
                                    <td>${ofCode(t, 'code', one.implementationStatus)}</td>
                                </tr>`,
                        )}
                    </tbody>
                </table>
            </div>
        </details>
    `;
}
