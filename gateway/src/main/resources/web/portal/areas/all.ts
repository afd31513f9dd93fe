import type { Area } from './area';
import { certificate } from './certificate/area';
import { application } from './application/area';
import { file } from './file/area';
import { home } from './home/area';
import { organisation } from './organisation/area';

/** All areas, in the order of the menu. */
export const areas: readonly Area[] = [home, organisation, file, application, certificate];
