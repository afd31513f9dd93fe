import '@vaadin/vaadin-lumo-styles/lumo.css';
import './portal.css';
import './style-nonce';

// By itself, so that no component is there before the styles' nonce is.
void import('./start');
