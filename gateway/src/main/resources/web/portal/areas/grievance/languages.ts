import type { Choice } from '../../form/fields';

/** In which language somebody is written to; each is called as it calls itself. */
export const LANGUAGES: readonly Choice[] = [
  { value: 'ko', label: '한국어' },
  { value: 'en', label: 'English' },
];
