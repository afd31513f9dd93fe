/** What the body asked about an application, and what the client answered. */
export interface InformationRequest {
  readonly id: string;
  readonly questionKorean?: string;
  readonly questionEnglish?: string;
  readonly pointers: readonly string[];
  readonly dueOn: string;
  readonly requestedOn: string;
  readonly answer?: { readonly text: string; readonly answeredBy: string; readonly answeredOn: string };
}
