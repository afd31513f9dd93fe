import { html, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { facts } from '../../parts/facts';
import { t } from './texts';

/** What has to hold before a certification is taken over, beside its state. */
export const POINTS = ['underRecognition', 'reportsSeen', 'majorsClosed', 'minorsPlanned', 'complaintsConsidered'] as const;

/** What was found before a certification is taken over. */
export interface PreTransferReview {
  readonly status?: string;
  readonly underRecognition?: boolean;
  readonly reportsSeen?: boolean;
  readonly majorsClosed?: boolean;
  readonly minorsPlanned?: boolean;
  readonly complaintsConsidered?: boolean;
  readonly evidence?: string;
}

/** A certification of another body's that a client wants to bring. */
export interface Transfer {
  readonly sourceCertificate: {
    readonly number?: string;
    readonly issuingBody?: string;
    readonly accreditationBody?: string;
    readonly standard?: string;
    readonly originallyCertifiedOn?: string;
    readonly validUntil?: string;
    readonly lastAuditOn?: string;
    readonly reason?: string;
  };
  readonly review?: PreTransferReview & { readonly reviewedBy: string; readonly reviewedOn: string };
}

/** What of the review is entered. */
export function enteredOf({ review }: Transfer): PreTransferReview {
  if (!review) {
    return {};
  }
  const { reviewedBy: _by, reviewedOn: _on, ...entered } = review;
  return entered;
}

/** The certificate that the other body issued. */
export function sourceView({ sourceCertificate: source }: Transfer): TemplateResult {
  return html`<h3>${t('source')}</h3>
    ${facts([
      [t('source.number'), source.number],
      [t('source.issuingBody'), source.issuingBody],
      [t('source.accreditationBody'), source.accreditationBody],
      [t('source.standard'), source.standard],
      [t('source.originallyCertifiedOn'), day(source.originallyCertifiedOn)],
      [t('source.validUntil'), day(source.validUntil)],
      [t('source.lastAuditOn'), day(source.lastAuditOn)],
      [t('source.reason'), source.reason],
    ])}`;
}
