import type { Area } from './area';
import { application } from './application/area';
import { audit } from './audit/area';
import { certificate } from './certificate/area';
import { file } from './file/area';
import { home } from './home/area';
import { organisation } from './organisation/area';
import { programme } from './programme/area';

/** All areas, in the order of the menu. */
export const areas: readonly Area[] = [home, organisation, file, application, certificate, programme, audit];
