import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { read } from '../../../shared/api';
import { either } from '../../../shared/texts';
import { PortalPage } from '../../page';
import type { Application } from './application';
import { caseHead, statusBadge, type CasePage as Name } from './case-head';
import { myRoleAt, type MemberRole } from './membership';
import { organisationOf } from './reading';
import type { Organisation } from '../../areas/organisation/organisation';

/** What every page about an application begins with. */
export interface Case {
    readonly application: Application;
    readonly etag: string | null;
    readonly organisation: Organisation;
    /** What the reader may do for the applicant; null for those of the body. */
    readonly role: MemberRole | null;
}

/** A page about one application. */
export abstract class CasePage<Opened extends Case> extends PortalPage {
    /** What has just happened. */
    @state() protected told = '';

    protected readonly opening = this.loading((signal) => this.open(signal));

    /** Which of an application's pages it is. */
    protected abstract readonly page: Name;

    /** What it is called. */
    protected abstract name(): string;

    /** Reads what it shows. */
    protected abstract open(signal: AbortSignal): Promise<Opened>;

    /** What it shows. */
    protected abstract body(opened: Opened): unknown;

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

    protected override content(): TemplateResult {
        return this.opening.show(
            (opened) => html`
                ${caseHead(opened.application, this.page)}
                <div role="status">${this.told ? html`<p class="note good">${this.told}</p>` : nothing}</div>
                ${this.body(opened)}
            `,
        );
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

    /** Shows the state after a change, and says what has happened. */
    protected async again(told: string): Promise<void> {
        await this.opening.again();
        this.told = told;
        await this.updateComplete;
        // What had the focus may be gone with what could be done before.
        if (document.activeElement === document.body || document.activeElement === null) {
            this.querySelector('h1')?.focus();
        }
    }
}
