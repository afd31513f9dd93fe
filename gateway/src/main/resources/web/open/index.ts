import './open.css';
