import { html, type TemplateResult } from 'lit';
import { dayField, longText, text } from '../../form/fields';
import type { Form } from '../../form/form';
import { t } from './texts';

/** The certificate of another body that is to be taken over. */
export interface SourceCertificate {
  readonly number?: string | null;
  readonly issuingBody?: string | null;
  readonly accreditationBody?: string | null;
  readonly standard?: string | null;
  readonly originallyCertifiedOn?: string | null;
  readonly validUntil?: string | null;
  readonly lastAuditOn?: string | null;
  readonly reason?: string | null;
}

/** A transfer as application-service tells it. */
export interface Transfer {
  readonly sourceCertificate: SourceCertificate;
}

/** What is to be taken over from the other body. */
export function transferStep(form: Form<SourceCertificate>): TemplateResult {
  return html`<p>${t('transfer.help')}</p>
    <div class="fields">
      ${text(form, '/number', { required: true, maxlength: 100 })}
      ${text(form, '/issuingBody', { required: true, maxlength: 200 })}
      ${text(form, '/accreditationBody', { required: true, maxlength: 200 })}
      ${text(form, '/standard', { required: true, maxlength: 100 })}
      ${dayField(form, '/originallyCertifiedOn', { required: true })} ${dayField(form, '/validUntil', { required: true })}
      ${dayField(form, '/lastAuditOn', { required: true })} ${longText(form, '/reason', { required: true, maxlength: 2000 })}
    </div>`;
}
