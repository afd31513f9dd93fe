import { html, nothing, type TemplateResult } from 'lit';
import { hasAny } from '../../session';
import { nameOfDecision } from './decisions';
import type { DisputedDecision } from './grievance';

/** The decision that an appeal is against, and the certificate that it is about. */
export function disputedShown(decision: DisputedDecision): TemplateResult {
  const name = nameOfDecision(decision);
  const { fileId, certificate } = decision;
  return html`${fileId && mayReadFiles() ? html`<a href="/portal/files/${fileId}">${name}</a>` : name}
  ${certificate ? html` <a href="/portal/certificates/${certificate.id}">${certificate.number}</a>` : nothing}`;
}

function mayReadFiles(): boolean {
  return hasAny(['TECHNICAL_REVIEWER', 'DECISION_MAKER', 'QUALITY_MANAGER', 'ASSESSOR']);
}
