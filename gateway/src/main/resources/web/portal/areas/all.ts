import { agreement } from './agreement/area';
import { application } from './application/area';
import type { Area } from './area';
import { changes } from './changes/area';
import { home } from './home/area';
import { organisation } from './organisation/area';
import { review } from './review/area';

/** All areas, in the order of the menu. */
export const areas: readonly Area[] = [home, organisation, application, review, agreement, changes];
