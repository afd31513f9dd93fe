import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { read, type Loaded } from '../../../shared/api';
import { PortalPage } from '../../page';
import { auditApi } from '../../parts/audit/audit';
import { auditHead, auditName, statusBadge, type AuditPage } from '../../parts/audit/audit-head';
import { peopleOf, type People } from '../../parts/audit/people';
import type { HeldAudit } from './standing';

/** A page about one audit: its leads to the others, and what has just happened on this one. */
export abstract class OneAuditPage extends PortalPage {
  /** What has just happened. */
  @state() protected told: string | null = null;

  protected readonly audit = this.loading((signal) => read<HeldAudit>(auditApi(this.param('id')), signal));
  protected readonly people = this.loading((signal) => peopleOf(this.param('id'), signal));

  /** Which of an audit's pages it is. */
  protected abstract readonly page: AuditPage;

  /** What it is called, with the audit's name and without. */
  protected abstract called(audit: string | null): string;

  /** What it shows of the audit. */
  protected abstract body(audit: Loaded<HeldAudit>, people: People): unknown;

  protected override heading(): string {
    const audit = this.audit.value?.body;
    return this.called(audit ? auditName(audit) : null);
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.audit.value ? statusBadge(this.audit.value.body.status) : nothing;
  }

  protected override content(): TemplateResult {
    return this.audit.show((audit) =>
      this.people.show(
        (people) => html`
          ${auditHead(audit.body, this.page)}
          <div role="status">${this.told === null ? nothing : html`<p class="note good">${this.told}</p>`}</div>
          ${this.body(audit, people)}
        `,
      ),
    );
  }

  /** Shows the audit as it is now, and says what has happened. */
  protected async again(told: string | null): Promise<void> {
    await this.audit.again();
    this.told = told;
    await this.updateComplete;
    if (document.activeElement === document.body || document.activeElement === null) {
      this.querySelector('h1')?.focus();
    }
  }
}
