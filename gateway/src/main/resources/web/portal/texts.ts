import { texts } from '../shared/texts';
import english from './en.json';
import korean from './ko.json';

/** The texts of the frame that every page stands in. */
export const t = texts(korean, english);
