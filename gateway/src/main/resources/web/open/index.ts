import { html, render } from 'lit';
import './open.css';
import './open-frame';

render(html`<pm-open></pm-open>`, document.body);
