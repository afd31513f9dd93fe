import { texts } from '../../../shared/texts';
import english from './en.json';
import korean from './ko.json';

/** What the parts say that files are given to. */
export const t = texts(korean, english);
