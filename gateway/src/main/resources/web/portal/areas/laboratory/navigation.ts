import { texts } from '../../../shared/texts';
import english from './navigation.en.json';
import korean from './navigation.ko.json';

/** What the menu says; the pages' own texts come with the pages. */
export const t = texts(korean, english);
