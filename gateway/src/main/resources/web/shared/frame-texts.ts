import english from './en.json';
import korean from './ko.json';
import { texts } from './texts';

/** What every page says, the open ones too. */
export const t = texts(korean, english);
