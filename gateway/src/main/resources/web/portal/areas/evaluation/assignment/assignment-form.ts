import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, readAll, send, withQuery } from '../../../../shared/api';
import { day, today } from '../../../../shared/format';
import { Loading } from '../../../../shared/loading';
import { choice, choices, longText, type Choice } from '../../../form/fields';
import { Form, type Saved } from '../../../form/form';
import { everybody, People, type Person } from '../../../parts/audit/people';
import { t as frame } from '../../../texts';
import { gapOn, holdsOn, laboratoryApi, laboratoryName, type Laboratory } from '../../laboratory/laboratory';
import { evaluationApi, type Assignment, type Evaluation } from '../evaluation';
import type { OpenedEvaluation } from '../opened';
import { PartForm } from '../part-form';
import { t } from './texts';

interface Entered {
  readonly laboratoryId?: string | null;
  readonly testers: readonly string[];
  readonly authoriser?: string | null;
  readonly evaluator?: string | null;
  readonly justification?: string | null;
}

interface Offered {
  readonly laboratories: readonly Laboratory[];
  readonly evaluators: readonly Person[];
  readonly people: People;
}

/** Where the programme manager chooses laboratory, testers, authoriser and evaluator. */
@customElement('pm-evaluation-assignment-form')
export class AssignmentForm extends PartForm<Entered> {
  protected readonly form = new Form<Entered>(this, { name: 'assignment', texts: t as never });

  private readonly offered = new Loading<Offered>(this, async (signal) => {
    const [laboratories, evaluators, everybodyOfBody] = await Promise.all([
      readAll<Laboratory>(laboratoryApi(), signal),
      readAll<Person>(
        withQuery('/api/v1/auditors', {
          scheme: this.opened.evaluation.scheme.id,
          function: 'EVALUATOR',
          validOn: today(),
        }),
        signal,
      ),
      everybody(signal),
    ]);
    const members = laboratories.flatMap((laboratory) => laboratory.members);
    return { laboratories, evaluators, people: new People([...everybodyOfBody.all, ...members]) };
  });

  protected saved({ evaluation, etag }: OpenedEvaluation): Saved<Entered> {
    return { value: enteredOf(evaluation.assignment), etag };
  }

  protected async put(entered: Entered, etag: string | null): Promise<Saved<Entered>> {
    const path = evaluationApi(this.opened.evaluation.id, 'assignment');
    const answer = await this.people.naming(
      send<Evaluation>({ method: 'PUT', path, body: { ...entered, testers: entered.testers ?? [] }, etag }),
    );
    return { value: enteredOf(answer.body.assignment), etag: answer.etag };
  }

  protected async reread(): Promise<Saved<Entered>> {
    const { body, etag } = await read<Evaluation>(evaluationApi(this.opened.evaluation.id));
    return { value: enteredOf(body.assignment), etag };
  }

  protected words(): string {
    return t('assign');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const laboratory = this.laboratory;
    if (laboratory) {
      // Who was chosen of another laboratory does not stay.
      const testers = this.form.value.testers.filter((person) => this.membersAs(laboratory, 'TESTER').includes(person));
      this.form.set('/testers', testers);
    }
  }

  protected fields(): TemplateResult {
    return this.offered.show(
      ({ laboratories, evaluators, people }) => html`
        <div class="fields">
          ${choice(
            this.form,
            '/laboratoryId',
            laboratories.map((one) => ({ value: one.id, label: laboratoryName(one) })),
            { required: true },
          )}
          ${this.ofLaboratory(people)}
          ${choice(
            this.form,
            '/evaluator',
            evaluators.map(({ personId }) => this.person(personId, people)),
            { required: true },
          )}
        </div>
        ${evaluators.length === 0 ? html`<p class="note bad">${t('evaluators.none')}</p>` : nothing}
      `,
    );
  }

  private ofLaboratory(people: People): TemplateResult | typeof nothing {
    const laboratory = this.laboratory;
    if (!laboratory) {
      return nothing;
    }
    const { method } = this.opened.evaluation;
    const gap = gapOn(laboratory, method, today());
    return html`
      ${choices(
        this.form,
        '/testers',
        this.membersAs(laboratory, 'TESTER').map((person) => this.person(person, people)),
        { required: true },
      )}
      ${choice(
        this.form,
        '/authoriser',
        this.membersAs(laboratory, 'AUTHORISER').map((person) => this.person(person, people)),
        { required: true },
      )}
      <p class=${gap ? 'note bad wide' : 'note good wide'}>
        ${t(gap ? `cover.${gap}` : 'cover.yes', { method, day: day(today()) })}
      </p>
      ${gap || this.form.at('/justification') ? longText(this.form, '/justification', { maxlength: 4000 }) : nothing}
    `;
  }

  private person(personId: string, people: People): Choice {
    return { value: personId, label: people.name(personId, frame('unnamed', { id: personId.slice(-4) })) };
  }

  private get people(): People {
    return this.offered.value?.people ?? new People([]);
  }

  private get laboratory(): Laboratory | undefined {
    return this.offered.value?.laboratories.find(({ id }) => id === this.form.value.laboratoryId);
  }

  private membersAs({ members }: Laboratory, role: 'TESTER' | 'AUTHORISER'): readonly string[] {
    return members.filter((one) => holdsOn(one, today()) && one.functions.includes(role)).map(({ personId }) => personId);
  }
}

function enteredOf(assignment: Assignment | null | undefined): Entered {
  return assignment
    ? {
        laboratoryId: assignment.laboratoryId,
        testers: assignment.testers,
        authoriser: assignment.authoriser,
        evaluator: assignment.evaluator,
        justification: assignment.justification ?? null,
      }
    : { testers: [] };
}
