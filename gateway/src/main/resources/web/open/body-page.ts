import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../shared/api';
import { PlainElement } from '../shared/element';
import { day } from '../shared/format';
import { Loading } from '../shared/loading';
import { either } from '../shared/texts';
import { t } from './texts';

interface Bilingual {
  readonly korean: string;
  readonly english: string;
}

interface Body {
  readonly name: Bilingual;
  readonly address: Bilingual;
  readonly contact: { readonly mail?: string; readonly telephone?: string; readonly website?: string };
  readonly accreditations: readonly {
    readonly body: Bilingual;
    readonly number: string;
    readonly from: string;
    readonly until?: string;
  }[];
  readonly schemes: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly standards: readonly string[];
    readonly accredited: boolean;
  }[];
  readonly information: readonly { readonly topic: string; readonly title: Bilingual; readonly text: Bilingual }[];
}

/** What the body tells everybody about itself (ISO/IEC 17021-1, 8.1.1). */
@customElement('pm-body-page')
export class BodyPage extends PlainElement {
  private readonly body = new Loading(this, async (signal) => (await read<Body>('/public/v1/body', signal)).body);

  protected override render(): TemplateResult {
    return this.body.show((body) => html`${this.who(body)} ${this.offers(body)} ${this.ways(body)}`);
  }

  private who({ name, address, contact, accreditations }: Body): TemplateResult {
    return html`<dl>
      <dt>${t('body-name')}</dt>
      <dd>${said(name)}</dd>
      <dt>${t('address')}</dt>
      <dd>${said(address)}</dd>
      ${
        contact.mail
          ? html`<dt>${t('contact-mail')}</dt>
              <dd><a href="mailto:${contact.mail}">${contact.mail}</a></dd>`
          : nothing
      }
      ${
        contact.telephone
          ? html`<dt>${t('telephone')}</dt>
              <dd><a href="tel:${contact.telephone}">${contact.telephone}</a></dd>`
          : nothing
      }
      ${
        contact.website
          ? html`<dt>${t('website')}</dt>
              <dd><a href=${contact.website}>${contact.website}</a></dd>`
          : nothing
      }
      <dt>${t('accreditations')}</dt>
      ${accreditations.length === 0 ? html`<dd>${t('no-accreditation')}</dd>` : nothing}
      ${accreditations.map(
        (one) => html`<dd>${said(one.body)} ${one.number} (${day(one.from)} ~ ${one.until ? day(one.until) : ''})</dd>`,
      )}
    </dl>`;
  }

  private offers({ schemes }: Body): TemplateResult {
    return html`<h2>${t('schemes')}</h2>
      <ul>
        ${schemes.map(
          (scheme) =>
            html`<li>
              ${said(scheme.title)} (${scheme.standards.join(', ')}) ·
              ${scheme.accredited ? t('accredited') : t('not-accredited')}
            </li>`,
        )}
      </ul>`;
  }

  private ways({ information }: Body): TemplateResult[] {
    return information.map(
      ({ topic, title, text }) =>
        html`<section id=${topic}>
          <h2>${said(title)}</h2>
          ${blocks(said(text))}
        </section>`,
    );
  }
}

function said(words: Bilingual): string {
  return either(words.korean, words.english);
}

/** The texts have nothing but paragraphs and lists. */
function blocks(text: string): TemplateResult[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) =>
      block.startsWith('- ')
        ? html`<ul>
            ${block.split(/\n(?=- )/).map((item) => html`<li>${item.slice(2)}</li>`)}
          </ul>`
        : html`<p>${block}</p>`,
    );
}
