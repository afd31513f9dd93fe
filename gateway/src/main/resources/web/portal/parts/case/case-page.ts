import { nothing, type TemplateResult } from 'lit';
import { read } from '../../../shared/api';
import { either } from '../../../shared/texts';
import type { Organisation } from '../../areas/organisation/organisation';
import { OpenedPage } from '../opened-page';
import type { Application } from './application';
import { caseHead, statusBadge, type CasePage as Name } from './case-head';
import { myRoleAt, type MemberRole } from './membership';
import { organisationOf } from './reading';

/** What every page about an application begins with. */
export interface Case {
    readonly application: Application;
    readonly etag: string | null;
    readonly organisation: Organisation;
    /** What the reader may do for the applicant; null for those of the body. */
    readonly role: MemberRole | null;
}

/** A page about one application. */
export abstract class CasePage<Opened extends Case> extends OpenedPage<Opened> {
    /** Which of an application's pages it is. */
    protected abstract readonly page: Name;

    /** What it is called. */
    protected abstract name(): string;

    protected get path(): string {
        return `/api/v1/applications/${this.param('id')}`;
    }

    protected override heading(): string {
        const organisation = this.opening.value?.organisation;
        return organisation
            ? `${this.name()} · ${either(organisation.legalNameKorean, organisation.legalNameEnglish)}`
            : this.name();
    }

    protected override beside(): TemplateResult | typeof nothing {
        return this.opening.value ? statusBadge(this.opening.value.application.status) : nothing;
    }

    protected override head({ application }: Opened): TemplateResult {
        return caseHead(application, this.page);
    }

    /** Reads the application itself. */
    protected async openCase(signal: AbortSignal): Promise<Case> {
        const { body: application, etag } = await read<Application>(this.path, signal);
        const [organisation, role] = await Promise.all([
            organisationOf(application.organisationId),
            myRoleAt(application.organisationId, signal),
        ]);
        return { application, etag, organisation, role };
    }
}
