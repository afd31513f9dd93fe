import { html, nothing, type TemplateResult } from 'lit';
import type { Loaded } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { badge, facts } from '../../parts/facts';
import { progress } from '../../parts/steps';
import { currentSession } from '../../session';
import type { CertificationFile, Vote } from './file';
import { t } from './texts';

/** The votes on what the file says now. */
export function votesThatCount({ body, etag }: Loaded<CertificationFile>): readonly Vote[] {
  const version = Number(/\d+/.exec(etag ?? '')?.[0]);
  return (body.votes ?? []).filter(({ fileVersion }) => fileVersion === version);
}

/** Whether the person has voted on what the file says now. */
export function hasVoted(loaded: Loaded<CertificationFile>): boolean {
  const me = currentSession()?.person.id;
  return votesThatCount(loaded).some(({ votedBy }) => votedBy === me);
}

/** A committee's votes, and while it is deciding how many are there and how many are missing. */
export function votesShown(loaded: Loaded<CertificationFile>): TemplateResult {
  const { committee, votes = [], status } = loaded.body;
  const deciding = status === 'REVIEWED';
  const counting = votesThatCount(loaded);
  return html`
    ${
      committee
        ? html`<h3>${t('committee')}</h3>
            ${facts([
              [t('quorum'), t('members', { count: committee.quorum })],
              [t('majority'), ofCode(t, 'majority', committee.majority)],
            ])}
            ${deciding ? standing(counting.length, committee.quorum) : nothing}`
        : nothing
    }
    ${votes.map((vote) =>
      facts([
        [
          t('vote'),
          html`${ofCode(t, 'outcome', vote.outcome)}
          ${deciding && !counting.includes(vote) ? badge(t('vote.outdated'), 'bad') : nothing}`,
        ],
        [t('voted-on'), day(vote.votedOn)],
        [t('by'), html`<pm-person-name .person=${vote.votedBy}></pm-person-name>`],
        [t('reasons'), vote.rationale],
      ]),
    )}
  `;
}

function standing(cast: number, quorum: number): TemplateResult {
  const missing = quorum - cast;
  return html`${progress(Math.min(cast, quorum), quorum, t('votes.cast', { count: cast }))}
    <p>${missing > 0 ? t('votes.missing', { count: missing }) : t('votes.no-majority')}</p>`;
}
