/** An organisation as application-service tells it. */
export interface Organisation {
  readonly id: string;
  readonly legalNameKorean: string;
  readonly legalNameEnglish: string;
  readonly country: string;
  readonly registrationNumber?: string | null;
  readonly addressKorean: string;
  readonly addressEnglish: string;
  readonly city: string;
}
