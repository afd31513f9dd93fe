import { texts } from '../../../shared/texts';
import english from './en.json';
import korean from './ko.json';

/** What every page about one application calls things. */
export const t = texts(korean, english);
