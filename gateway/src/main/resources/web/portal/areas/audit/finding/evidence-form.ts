import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { sha256 } from '../../../../shared/digest';
import { bytes } from '../../../../shared/format';
import { longText, text } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { findingApi } from './finding';
import { t } from './texts';

interface Entered {
  readonly description?: string | null;
  readonly sha256?: string | null;
}

/** What the client shows for its corrective action; the hash of a file is found here, and the file goes nowhere. */
@customElement('pm-evidence-form')
export class EvidenceForm extends ActionForm<Entered> {
  @property() finding = '';

  @state() private told = '';

  protected readonly form = new Form<Entered>(this, { name: 'evidence', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      ${longText(this.form, '/description', { required: true, maxlength: 8000 })}
      <div class="wide">
        <p>
          <label>${t('file')} <input type="file" @change=${this.chosen} /></label>
        </p>
        <p class="quiet" role="status">${this.told || t('file.help')}</p>
      </div>
      ${text(this.form, '/sha256', { maxlength: 64 })}
    `;
  }

  protected words(): string {
    return t('submit-evidence');
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${findingApi(this.finding)}/evidence`, body };
  }

  private readonly chosen = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) {
      return;
    }
    this.told = t('file.working');
    try {
      this.form.set('/sha256', await sha256(file));
      this.told = t('file.done', { name: file.name, size: bytes(file.size) });
    } catch {
      this.told = t('file.failed');
    }
  };
}
