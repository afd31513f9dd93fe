import { readAll, withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { either } from '../../../shared/texts';
import { choiceOf, type Choice } from '../../form/fields';
import type { ApplicationSummary } from '../application/application';
import { schemeOf } from '../application/scheme';
import type { Organisation } from '../organisation/organisation';
import { t } from './texts';

/** The certifications that an organisation has a contract for, by their names. */
export async function certificationsOf(organisation: Organisation, signal?: AbortSignal): Promise<readonly Choice[]> {
  const applications = await readAll<ApplicationSummary>(
    withQuery('/api/v1/applications', { q: organisation.legalNameKorean }),
    signal,
  );
  const first = new Map<string, ApplicationSummary>();
  for (const application of applications) {
    if (application.organisationId === organisation.id && ['CONTRACTED', 'CLOSED'].includes(application.status)) {
      first.set(application.certificationId, first.get(application.certificationId) ?? application);
    }
  }
  return Promise.all([...first.values()].map(named));
}

async function named(application: ApplicationSummary): Promise<Choice> {
  const { title } = await schemeOf(application.scheme.id);
  return choiceOf(application.certificationId, () =>
    t('certification', { scheme: either(title.korean, title.english), date: day(application.submittedOn) }),
  );
}
