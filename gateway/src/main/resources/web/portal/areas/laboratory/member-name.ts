import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { confirmed } from '../../parts/confirm';
import { Sending } from '../../sending';
import { keepsLaboratories, laboratoryApi, memberName, type Member } from './laboratory';
import { t } from './texts';

/**
 * Who somebody of a laboratory is; those who keep the records erase the name once there is no reason to keep it. Sends
 * `erased` then.
 */
@customElement('pm-laboratory-member')
export class MemberName extends PlainElement {
  @property({ attribute: false }) member!: Member;
  @property() laboratory = '';

  /** The tag of the laboratory. */
  @property() etag: string | null = null;

  private readonly erasing = new Sending(this);

  protected override render(): TemplateResult {
    const name = memberName(this.member);
    return html`${name} ${keepsLaboratories() && this.member.nameKorean ? this.erasure(name) : nothing}`;
  }

  private erasure(name: string): TemplateResult {
    return html`<button
        type="button"
        aria-label=${t('member.erase.of', { name })}
        ?disabled=${this.erasing.busy}
        @click=${this.erase}
      >
        ${t('member.erase')}
      </button>
      ${this.erasing.notes()}`;
  }

  private readonly erase = async (): Promise<void> => {
    const text = t('member.erase.ask', { name: memberName(this.member) });
    if (!(await confirmed({ title: t('member.erase'), text, action: t('member.erase.do') }))) {
      return;
    }
    const done = await this.erasing.go(async (idempotencyKey) => {
      const path = `${laboratoryApi(this.laboratory)}/members/${this.member.personId}/erasure`;
      await send({ method: 'POST', path, body: {}, etag: this.etag, idempotencyKey });
      return t('member.erased.now');
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('erased'));
    }
  };
}
