import { nothing, type TemplateResult } from 'lit';
import { read, type Loaded } from '../../../shared/api';
import { auditApi } from '../../parts/audit/audit';
import { auditHead, auditName, statusBadge, type AuditPage } from '../../parts/audit/audit-head';
import { peopleOf, type People } from '../../parts/audit/people';
import { OpenedPage } from '../../parts/opened-page';
import type { HeldAudit } from './standing';

interface OpenedAudit {
  readonly audit: Loaded<HeldAudit>;
  readonly people: People;
}

/** A page about one audit, with leads to the others about it. */
export abstract class OneAuditPage extends OpenedPage<OpenedAudit> {
  /** Which of an audit's pages it is. */
  protected abstract readonly page: AuditPage;

  /** What it is called, with the audit's name and without. */
  protected abstract called(audit: string | null): string;

  /** What it shows of the audit. */
  protected abstract shown(audit: Loaded<HeldAudit>, people: People): unknown;

  protected override async open(signal: AbortSignal): Promise<OpenedAudit> {
    const id = this.param('id');
    const [audit, people] = await Promise.all([read<HeldAudit>(auditApi(id), signal), peopleOf(id, signal)]);
    return { audit, people };
  }

  protected override heading(): string {
    const audit = this.opening.value?.audit.body;
    return this.called(audit ? auditName(audit) : null);
  }

  protected override beside(): TemplateResult | typeof nothing {
    const audit = this.opening.value?.audit.body;
    return audit ? statusBadge(audit.status) : nothing;
  }

  protected override head({ audit }: OpenedAudit): TemplateResult {
    return auditHead(audit.body, this.page);
  }

  protected override body({ audit, people }: OpenedAudit): unknown {
    return this.shown(audit, people);
  }
}
