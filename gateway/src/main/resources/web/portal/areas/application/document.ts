/** One content of a document. */
export interface DocumentVersion {
  readonly number: number;
  readonly status: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly uploadedOn: string;
  readonly scan: { readonly state: string; readonly scannedOn?: string | null };
}

/** A document beside an application. */
export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly fileName: string;
  readonly status: 'AWAITING_CONTENT' | 'QUARANTINED' | 'AVAILABLE' | 'REJECTED';
  readonly content?: DocumentVersion | null;
  readonly versions?: readonly DocumentVersion[];
}

/** What documents are to a management system or product. */
export const DOCUMENT_KINDS = [
  'POLICY',
  'PROCEDURE',
  'SYSTEM_DESCRIPTION',
  'RISK_ASSESSMENT',
  'IMPACT_ASSESSMENT',
  'STATEMENT_OF_APPLICABILITY',
  'INTERNAL_AUDIT',
  'MANAGEMENT_REVIEW',
  'REGISTRATION',
  'RECORD',
  'OTHER',
] as const;

/** What the file dialog shows first; the server looks at what is in a file. */
export const TAKEN_FORMATS = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.csv,.txt';
