import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sha256 } from '../../../shared/digest';
import { bytes } from '../../../shared/format';
import { PlainElement } from '../../../shared/element';
import { t } from './texts';

/** Finds the hash of a file in the browser: the file goes nowhere. */
@customElement('pm-file-hash')
export class FileHash extends PlainElement {
  @property() label = '';

  @state() private told = '';

  protected override render(): TemplateResult {
    return html`<p>
        <label>${t('hash.of-file', { label: this.label })} <input type="file" @change=${this.chosen} /></label>
      </p>
      <p class="quiet" role="status">${this.told || t('hash.help')}</p>`;
  }

  private async chosen(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) {
      return;
    }
    this.told = t('hash.working');
    try {
      const hash = await sha256(file);
      this.told = t('hash.done', { name: file.name, size: bytes(file.size) });
      this.dispatchEvent(new CustomEvent<string>('hashed', { detail: hash }));
    } catch {
      this.told = t('hash.failed');
    }
  }
}
