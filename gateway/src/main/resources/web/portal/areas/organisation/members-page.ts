import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, readAll, send } from '../../../shared/api';
import { moment } from '../../../shared/format';
import { badge } from '../../parts/facts';
import { membersOf, type Member, type MemberRole } from './member';
import { confirmed } from '../../parts/confirm';
import '../../../shared/problem-note';
import { currentSession, hasAny } from '../../session';
import './invitation-form';
import { PartPage, type Place } from './part-page';
import { t } from './texts';

/** Somebody who was asked to join. */
interface Invitation {
  readonly id: string;
  readonly email?: string;
  readonly role: MemberRole;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly status: 'PENDING' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';
  readonly version: number;
}

interface Opened extends Place {
  readonly members: readonly Member[];
  readonly invitations: readonly Invitation[];
}

const ROLES: readonly MemberRole[] = ['OWNER', 'EDITOR', 'READER'];

/** Who belongs to an organisation, and who is asked to; its owners decide. */
@customElement('pm-members-page')
export class MembersPage extends PartPage<Opened> {
  protected override readonly page = 'members';

  @state() private busy = false;
  @state() private failure: unknown;

  protected override name(): string {
    return t('page.members');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [place, members] = await Promise.all([this.openPlace(signal), membersOf(this.param('id'), signal)]);
    const invitations = place.role === 'OWNER' ? await readAll<Invitation>(`${this.path}/invitations`, signal) : [];
    return { ...place, members, invitations };
  }

  protected override body({ role, members, invitations }: Opened): TemplateResult {
    const owner = role === 'OWNER';
    // An organisation from the body's former records has no owner yet.
    const first = members.length === 0 && hasAny(['ADMINISTRATOR']);
    return html`
      <p>${t('members.about')}</p>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <ul class="cards">
        ${members.map((member) => this.member(member, owner))}
      </ul>
      ${
        owner || first
          ? html`<h2>${t('invite')}</h2>
              <pm-invitation-form .path=${this.path} @invited=${() => this.again(t('invited.now'))}></pm-invitation-form>`
          : nothing
      }
      ${
        owner
          ? html`<h2>${t('invitations')}</h2>
              ${
                invitations.length
                  ? html`<ul class="cards">
                      ${invitations.map((invitation) => this.invitation(invitation))}
                    </ul>`
                  : html`<p class="quiet">${t('invitations.none')}</p>`
              }`
          : nothing
      }
    `;
  }

  private member(member: Member, owner: boolean): TemplateResult {
    const me = member.personId === currentSession()?.person.id;
    const name =
      member.name ?? (me ? (currentSession()?.person.name ?? '') : t('member.unnamed', { id: member.personId.slice(-6) }));
    return html`<li class="card">
      <strong>${name}</strong> ${me ? badge(t('member.me')) : nothing}
      <p class="quiet">
        ${t(`role.${member.role}`)} · ${t(`role.${member.role}.may`)} · ${t('member.since', { date: moment(member.since) })}
      </p>
      ${
        owner
          ? html`<div class="filters">
              <label
                >${t('member.role', { name })}
                <select ?disabled=${this.busy} @change=${(event: Event) => this.give(member, name, event)}>
                  ${ROLES.map((role) => html`<option value=${role} .selected=${role === member.role}>${t(`role.${role}`)}</option>`)}
                </select>
              </label>
              <button type="button" ?disabled=${this.busy} @click=${() => this.dismiss(member, name)}>
                ${me ? t('member.leave') : t('member.remove', { name })}
              </button>
            </div>`
          : me
            ? html`<button type="button" ?disabled=${this.busy} @click=${() => this.dismiss(member, name)}>
                ${t('member.leave')}
              </button>`
            : nothing
      }
    </li>`;
  }

  private invitation(invitation: Invitation): TemplateResult {
    const over = invitation.status === 'PENDING' && new Date(invitation.expiresAt) < new Date();
    const status = over ? 'EXPIRED' : invitation.status;
    return html`<li class="card">
      <strong>${invitation.email ?? t('invitation.forgotten')}</strong>
      ${badge(t(`invitation.${status}`), status === 'PENDING' ? 'waiting' : status === 'ACCEPTED' ? 'good' : 'plain')}
      <p class="quiet">${t(`role.${invitation.role}`)} · ${t('invitation.until', { date: moment(invitation.expiresAt) })}</p>
      ${
        status === 'PENDING'
          ? html`<button type="button" ?disabled=${this.busy} @click=${() => this.revoke(invitation)}>
              ${t('invitation.revoke', { email: invitation.email ?? '' })}
            </button>`
          : nothing
      }
    </li>`;
  }

  private async give(member: Member, name: string, event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const role = select.value as MemberRole;
    const done = await this.change(
      { method: 'PUT', path: `${this.path}/members/${member.personId}`, body: { role }, etag: `"${member.version}"` },
      t('member.given', { name, role: t(`role.${role}`) }),
    );
    if (!done) {
      select.value = member.role;
    }
  }

  private async dismiss(member: Member, name: string): Promise<void> {
    const me = member.personId === currentSession()?.person.id;
    const yes = await confirmed({
      title: me ? t('member.leave') : t('member.remove', { name }),
      text: me ? t('member.leave.ask') : t('member.remove.ask', { name }),
      action: me ? t('member.leave') : t('member.remove.do'),
    });
    if (yes) {
      await this.change(
        { method: 'DELETE', path: `${this.path}/members/${member.personId}`, etag: `"${member.version}"` },
        t('member.removed', { name }),
      );
    }
  }

  private async revoke(invitation: Invitation): Promise<void> {
    const email = invitation.email ?? '';
    const yes = await confirmed({
      title: t('invitation.revoke', { email }),
      text: t('invitation.revoke.ask'),
      action: t('invitation.revoke.do'),
    });
    if (yes) {
      await this.change(
        {
          method: 'POST',
          path: `${this.path}/invitations/${invitation.id}/revocation`,
          body: {},
          etag: `"${invitation.version}"`,
          idempotencyKey: newKey(),
        },
        t('invitation.revoked'),
      );
    }
  }

  private async change(change: Parameters<typeof send>[0], told: string): Promise<boolean> {
    this.busy = true;
    this.failure = undefined;
    try {
      await send(change);
      await this.again(told);
      return true;
    } catch (failure) {
      this.failure = failure;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
