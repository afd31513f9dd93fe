import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { either } from '../../../shared/texts';
import { badge } from '../../parts/facts';
import type { Scheme } from '../application/scheme';
import type { InformationRequest } from './information-request';
import { t } from './texts';

/** A question with its answer. */
export function requestCard(request: InformationRequest, scheme: Scheme, more: unknown = nothing): TemplateResult {
  const { answer } = request;
  return html`<li class="card">
    <p>
      ${badge(answer ? t('answered') : t('open'), answer ? 'good' : 'waiting')}
      <span class="quiet">${t('asked-on', { date: day(request.requestedOn), due: day(request.dueOn) })}</span>
    </p>
    <p class="words">${either(request.questionKorean, request.questionEnglish)}</p>
    ${request.pointers.length ? html`<p>${t('concerns', { fields: request.pointers.map((one) => fieldName(one, scheme)).join(', ') })}</p>` : nothing}
    ${
      answer
        ? html`<blockquote>
            <p class="words">${answer.text}</p>
            <p class="quiet">${t('answered-on', { date: day(answer.answeredOn) })}</p>
          </blockquote>`
        : nothing
    }
    ${more}
  </li>`;
}

/** What the scheme calls the field that a pointer leads to. */
function fieldName(pointer: string, scheme: Scheme): string {
  const field = scheme.applicationFields.find(({ name }) => name === pointer.split('/')[1]);
  return field ? either(field.label.korean, field.label.english) : pointer;
}
