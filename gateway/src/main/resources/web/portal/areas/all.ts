import { agreement } from './agreement/area';
import { application } from './application/area';
import type { Area } from './area';
import { certificate } from './certificate/area';
import { changes } from './changes/area';
import { file } from './file/area';
import { home } from './home/area';
import { organisation } from './organisation/area';
import { programme } from './programme/area';
import { review } from './review/area';

/** All areas, in the order of the menu. */
export const areas: readonly Area[] = [home, organisation, review, programme, file, application, agreement, certificate, changes];
