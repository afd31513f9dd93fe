import { texts } from '../../../shared/texts';
import english from './en.json';
import korean from './ko.json';

export const t = texts(korean, english);
