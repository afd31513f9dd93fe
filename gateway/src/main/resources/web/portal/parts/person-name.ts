import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readAll } from '../../shared/api';
import { PlainElement } from '../../shared/element';
import { either } from '../../shared/texts';
import { hasAny } from '../session';
import { t } from '../texts';

/** Somebody of the body; without a name once that was erased. */
interface Colleague {
  readonly personId: string;
  readonly nameKorean?: string | null;
  readonly nameEnglish?: string | null;
}

let colleagues: Promise<ReadonlyMap<string, Colleague>> | undefined;

/** The body's people are few, and read once; who may not read them is told ids alone. */
function everybody(): Promise<ReadonlyMap<string, Colleague>> {
  if (!hasAny(['PROGRAMME_MANAGER', 'QUALITY_MANAGER', 'ADMINISTRATOR'])) {
    return Promise.resolve(new Map());
  }
  colleagues ??= readAll<Colleague>('/api/v1/auditors')
    .then((all) => new Map(all.map((one) => [one.personId, one])))
    .catch(() => new Map<string, Colleague>());
  return colleagues;
}

/** The name of somebody whom the server tells by an id. */
@customElement('pm-person-name')
export class PersonName extends PlainElement {
  @property() person = '';

  @state() private known: ReadonlyMap<string, Colleague> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    void everybody().then((known) => (this.known = known));
  }

  protected override render(): TemplateResult {
    const one = this.known.get(this.person);
    return html`${either(one?.nameKorean, one?.nameEnglish) || t('unnamed', { id: this.person.slice(-4) })}`;
  }
}
