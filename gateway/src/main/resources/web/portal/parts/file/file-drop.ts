import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';

/** Takes files: dragged here, or chosen by a button. Tells them by the event `files`. */
@customElement('pm-file-drop')
export class FileDrop extends PlainElement {
  @property() label = '';
  @property() accept = '';

  /** Whether one file alone is taken; of several that are dropped, the first. */
  @property({ type: Boolean }) single = false;

  @state() private over = false;

  protected override render(): TemplateResult {
    return html`<div
      class=${this.over ? 'drop over' : 'drop'}
      @dragover=${(event: DragEvent) => this.dragged(event, true)}
      @dragleave=${(event: DragEvent) => this.dragged(event, false)}
      @drop=${this.dropped}
    >
      <label class="file-button">
        ${this.label}
        <input class="spoken" type="file" ?multiple=${!this.single} accept=${this.accept} @change=${this.chosen} />
      </label>
    </div>`;
  }

  private dragged(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over = over;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.tell(event.dataTransfer?.files);
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.tell(input.files);
    input.value = '';
  }

  private tell(files: FileList | null | undefined): void {
    if (files?.length) {
      this.dispatchEvent(new CustomEvent<readonly File[]>('files', { detail: [...files].slice(0, this.single ? 1 : undefined) }));
    }
  }
}
