import type { Area } from './area';
import { agreement } from './agreement/area';
import { application } from './application/area';
import { audit } from './audit/area';
import { certificate } from './certificate/area';
import { changes } from './changes/area';
import { evaluation } from './evaluation/area';
import { file } from './file/area';
import { grievance } from './grievance/area';
import { home } from './home/area';
import { imports } from './imports/area';
import { laboratory } from './laboratory/area';
import { organisation } from './organisation/area';
import { people } from './people/area';
import { programme } from './programme/area';
import { review } from './review/area';

/** All areas, in the order of the menu. */
export const areas: readonly Area[] = [
  home,
  organisation,
  review,
  file,
  application,
  agreement,
  certificate,
  grievance,
  changes,
  programme,
  audit,
  evaluation,
  laboratory,
  people,
  imports,
];
