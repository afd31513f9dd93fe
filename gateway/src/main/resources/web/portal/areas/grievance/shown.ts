import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { badge, facts } from '../../parts/facts';
import { type Stage, stages } from '../../parts/steps';
import { awaitsClient } from './deeds';
import { type Grievance, type HistoryStep, isOverdue, type State, STATES, wasRejected } from './grievance';
import { t } from './texts';

const UPHELD_WAY: readonly State[] = STATES.filter((state) => state !== 'REJECTED');
const REJECTED_WAY: readonly State[] = ['RECEIVED', 'ACKNOWLEDGED', 'REJECTED', 'NOTIFIED', 'CLOSED'];

/** How far it is: each of its states with the day on which it was reached. */
export function wayOf(grievance: Grievance): TemplateResult {
  const way = wasRejected(grievance) ? REJECTED_WAY : UPHELD_WAY;
  const here = way.indexOf(grievance.state);
  const days = daysOf(grievance);
  return stages(
    way.map((state, index): Stage => {
      const done = index <= here;
      return { title: ofCode(t, 'state', state), state: done ? day(days[state]) || t('reached') : t('ahead'), done };
    }),
    t('way'),
  );
}

function daysOf({ standing, handling }: Grievance): Partial<Record<State, string | undefined>> {
  const dayOf = (step: string): string | undefined => handling?.history.find((one) => one.step === step)?.on;
  return {
    RECEIVED: standing.receivedOn,
    ACKNOWLEDGED: standing.acknowledgedOn,
    VALIDATED: standing.validatedOn,
    REJECTED: dayOf('REJECTION'),
    INVESTIGATING: dayOf('ASSIGNMENT'),
    DECIDED: standing.decidedOn,
    NOTIFIED: standing.notifiedOn,
    CLOSED: standing.closedOn,
  };
}

/** How it is handled: by when somebody is to hear of it, who investigates, what the client was asked. */
export function handlingShown(grievance: Grievance): TemplateResult | typeof nothing {
  const { handling } = grievance;
  if (!handling) {
    return nothing;
  }
  return html`<h2>${t('handling')}</h2>
    ${facts([
      [
        t('act-by'),
        handling.actBy ? html`${day(handling.actBy)} ${isOverdue(handling.actBy) ? badge(t('overdue'), 'bad') : nothing}` : '',
      ],
      [t('handler'), handling.handler ? html`<pm-person-name .person=${handling.handler}></pm-person-name>` : t('handler.none')],
      [t('personsConcerned'), handling.personsConcerned.length > 0 ? people(handling.personsConcerned) : ''],
      [t('referral'), handling.referral ? referral(handling.referral) : ''],
      [t('publication'), handling.publication ? t(`publication.${handling.publication}`) : ''],
    ])}
    ${
      grievance.state === 'INVESTIGATING' && awaitsClient(grievance)
        ? html`<p class="note">${handling.referral ? t('client-awaited') : t('client-first')}</p>`
        : nothing
    }`;
}

function referral({ answerBy, answered }: { answerBy: string; answered: boolean }): string {
  return answered ? t('referral.answered') : t('referral.awaited', { day: day(answerBy) });
}

function people(ids: readonly string[]): TemplateResult {
  return html`${ids.map((id, index) => html`${index > 0 ? ', ' : ''}<pm-person-name .person=${id}></pm-person-name>`)}`;
}

/** What came of it: for those who handle it as decided, for whoever raised it once they were told. */
export function outcomeShown({ standing, handling }: Grievance): TemplateResult | typeof nothing {
  const decision = handling?.decision;
  if (decision) {
    return html`<h2>${t('result')}</h2>
      ${facts([
        [t('conclusion'), html`<strong>${ofCode(t, 'ending', decision.conclusion)}</strong>`],
        [t('outcome-told'), words(decision.outcome)],
        [t('consequence'), ofCode(t, 'consequence', decision.consequence)],
        [t('decided-by'), html`<pm-person-name .person=${decision.decidedBy}></pm-person-name>`],
        [t('decided-on'), day(decision.decidedOn)],
        [t('told-on'), day(standing.notifiedOn)],
      ])}`;
  }
  return standing.ending
    ? html`<h2>${t('result')}</h2>
        ${facts([
          [t('conclusion'), html`<strong>${ofCode(t, 'ending', standing.ending)}</strong>`],
          [t('outcome-told'), words(standing.outcome)],
          [t('told-on'), day(standing.notifiedOn)],
        ])}`
    : nothing;
}

/** What whoever raised it was told on the way. */
export function reportsShown({ progressReports }: Grievance): TemplateResult | typeof nothing {
  return progressReports.length === 0
    ? nothing
    : html`<h2>${t('reports')}</h2>
        <ol class="happenings">
          ${progressReports.map(
            ({ on, text }) =>
              html`<li>
                <time datetime=${on}>${day(on)}</time>
                <p class="words">${text}</p>
              </li>`,
          )}
        </ol>`;
}

/** Everything that was done with it, for those who handle it. */
export function historyShown({ handling }: Grievance): TemplateResult | typeof nothing {
  return !handling || handling.history.length === 0
    ? nothing
    : html`<section>
        <h2>${t('history')}</h2>
        <ol class="happenings">
          ${handling.history.map(line)}
        </ol>
      </section>`;
}

function line(step: HistoryStep): TemplateResult {
  return html`<li>
    <time datetime=${step.on}>${day(step.on)}</time>
    <h3>${ofCode(t, 'step', step.step)}</h3>
    <p class="quiet">
      ${t('by')}
      <pm-person-name .person=${step.by}></pm-person-name>
      ${step.concern ? html` · ${ofCode(t, 'concern', step.concern)}` : nothing}
      ${step.personId ? html` · ${t('handler')} <pm-person-name .person=${step.personId}></pm-person-name>` : nothing}
      ${step.answerBy ? html` · ${t('answer-by', { day: day(step.answerBy) })}` : nothing}
      ${step.conclusion ? html` · ${ofCode(t, 'ending', step.conclusion)}` : nothing}
    </p>
    ${words(step.text)}
  </li>`;
}

function words(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<div class="words">${text}</div>` : nothing;
}
