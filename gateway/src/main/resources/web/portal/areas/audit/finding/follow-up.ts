import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import type { People } from '../../../parts/audit/people';
import { badge, facts } from '../../../parts/facts';
import { contentShown } from './content';
import type { Finding, Revision } from './finding';
import { t } from './texts';

/** What client and team have said of a finding since it was raised, round by round. */
export function followUp(finding: Finding, people: People): TemplateResult | typeof nothing {
  const { responses, judgements, evidenceOfAction, verifications } = finding;
  if (responses.length === 0) {
    return nothing;
  }
  return html`
    <section>
      <h2>${t('responses')}</h2>
      <ol class="cards">
        ${responses.map((response, index) => {
          const judgement = judgements[index];
          return html`<li class="card">
            <h3>${t('response.number', { number: index + 1, on: day(response.givenOn) })}</h3>
            ${facts([
              [t('correction'), response.correction],
              [t('cause'), response.cause],
              [t('correctiveAction'), response.correctiveAction],
            ])}
            ${
              judgement
                ? html`${badge(judgement.accepted ? t('accepted') : t('rejected'), judgement.accepted ? 'good' : 'bad')}
                  ${facts([
                    [t('judged'), t('by-on', { name: people.name(judgement.judgedBy), on: day(judgement.judgedOn) })],
                    [t('reason'), judgement.reason],
                    [t('note'), judgement.note],
                  ])}`
                : nothing
            }
          </li>`;
        })}
      </ol>
    </section>
    ${
      evidenceOfAction.length === 0
        ? nothing
        : html`<section>
            <h2>${t('evidence-of-action')}</h2>
            <ol class="cards">
              ${evidenceOfAction.map(
                (one) =>
                  html`<li class="card">
                    <p>${one.description}</p>
                    ${facts([
                      [t('submitted'), day(one.submittedOn)],
                      [t('sha256'), one.sha256 ? html`<code class="hash">${one.sha256}</code>` : ''],
                    ])}
                  </li>`,
              )}
            </ol>
          </section>`
    }
    ${
      verifications.length === 0
        ? nothing
        : html`<section>
            <h2>${t('verifications')}</h2>
            <ol class="cards">
              ${verifications.map(
                (one) =>
                  html`<li class="card">
                    ${badge(one.effective ? t('effective.yes') : t('effective.no'), one.effective ? 'good' : 'bad')}
                    ${facts([
                      [t('method'), one.method],
                      [t('note'), one.note],
                      [t('verified'), t('by-on', { name: people.name(one.verifiedBy), on: day(one.verifiedOn) })],
                    ])}
                  </li>`,
              )}
            </ol>
          </section>`
    }
  `;
}

/** Everything that a finding has said or was to say: the body's own affair. */
export function revisionsShown(revisions: readonly Revision[], people: People): TemplateResult | typeof nothing {
  return revisions.length === 0
    ? nothing
    : html`<section>
        <h2>${t('revisions')}</h2>
        <ol class="cards">
          ${revisions.map(
            (one) =>
              html`<li class="card">
                <h3>${ofCode(t, 'cause-of', one.cause)}</h3>
                ${facts([
                  [t('written'), t('by-on', { name: people.name(one.writtenBy), on: day(one.writtenOn) })],
                  [t('device'), one.device ? t('device.revision', { device: one.device, revision: one.revision }) : ''],
                  [t('reason'), one.reason],
                ])}
                <details>
                  <summary>${t('said')}</summary>
                  ${contentShown(one.content)}
                </details>
              </li>`,
          )}
        </ol>
      </section>`;
}
