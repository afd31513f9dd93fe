import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change, Loaded } from '../../../shared/api';
import { choice } from '../../form/fields';
import { Form } from '../../form/form';
import { ActionForm } from '../../parts/action-form';
import { People } from '../../parts/audit/people';
import type { Grievance } from './grievance';
import { t } from './texts';

interface Entered {
  readonly personId?: string | null;
}

/** Names who investigates: somebody who had no part in what it is about. */
@customElement('pm-handler-form')
export class HandlerForm extends ActionForm<Entered> {
  @property() path = '';
  @property({ attribute: false }) grievance!: Grievance;
  @property({ attribute: false }) people = new People([]);

  protected readonly form = new Form<Entered>(this, { name: 'handler', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    const { handler, personsConcerned = [] } = this.grievance.handling ?? {};
    const possible = this.people.all.filter(({ personId }) => personId !== handler && !personsConcerned.includes(personId));
    return html`${choice(
      this.form,
      '/personId',
      possible.map(({ personId }) => ({ value: personId, label: this.people.name(personId) })),
      { required: true },
    )}`;
  }

  protected words(): string {
    return t('handler.send');
  }

  protected change(entered: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${this.path}/handler`, body: entered };
  }

  protected override carryOut(change: Change): Promise<Loaded<unknown>> {
    return this.people.naming(super.carryOut(change));
  }
}
