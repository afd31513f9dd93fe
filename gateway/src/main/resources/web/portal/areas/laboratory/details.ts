import { html, type TemplateResult } from 'lit';
import { longText, text } from '../../form/fields';
import type { Form } from '../../form/form';
import type { LaboratoryDetails } from './laboratory';

/** The fields of a laboratory's name and address. */
export function detailsFields(form: Form<Partial<LaboratoryDetails>>): TemplateResult {
  return html`<div class="fields">
    ${text(form, '/nameKorean', { required: true, maxlength: 200 })}
    ${text(form, '/nameEnglish', { required: true, maxlength: 200 })}
    ${longText(form, '/addressKorean', { required: true, maxlength: 500 })}
    ${longText(form, '/addressEnglish', { required: true, maxlength: 500 })}
  </div>`;
}
