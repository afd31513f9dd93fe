/** A value that was recomputed, or why there is none. */
export interface Measured {
  readonly value?: number;
  readonly undefined?: string;
  readonly n?: number;
  readonly interval?: {
    readonly low?: number;
    readonly high?: number;
    readonly confidence?: number;
    readonly method?: string;
    readonly undefined?: string;
  };
}

/** How often what was there was predicted. */
export interface ConfusionMatrix {
  readonly labels: readonly string[];
  /** A row for each class that was there, a column for each that was predicted. */
  readonly counts: readonly (readonly number[])[];
}

/** What a file of predictions comes to. */
export interface PredictionsEvaluated {
  readonly task: string;
  readonly n: number;
  readonly positive?: string;
  readonly threshold?: number;
  readonly confusionMatrix?: ConfusionMatrix;
  readonly metrics: Readonly<Record<string, Measured>>;
  readonly perClass: Readonly<Record<string, Readonly<Record<string, Measured>>>>;
}

/** What a file of timings comes to: each metric by its name. */
export type TimingsEvaluated = Readonly<Record<string, unknown>>;

/** The kinds of files that a laboratory sends. */
export const KINDS = ['PREDICTIONS', 'TIMINGS'] as const;

/** A kind of file. */
export type Kind = (typeof KINDS)[number];

interface FileOf<Of extends Kind, Evaluated> {
  readonly resultsId: string;
  readonly kind: Of;
  readonly number: number;
  /** Whether it is the one of its kind that the report is made of. */
  readonly counts: boolean;
  readonly sha256: string;
  readonly size: number;
  readonly samples: number;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly evaluation: Evaluated;
}

/** A file with what was recomputed of it. */
export type ResultFile = FileOf<'PREDICTIONS', PredictionsEvaluated> | FileOf<'TIMINGS', TimingsEvaluated>;

/** The predictions that count; none before there are any. */
export function predictionsOf(files: readonly ResultFile[]): PredictionsEvaluated | null {
  return files.find((file) => file.kind === 'PREDICTIONS' && file.counts)?.evaluation as PredictionsEvaluated | null;
}

/** The timings that count; none before there are any. */
export function timingsOf(files: readonly ResultFile[]): Readonly<Record<string, Measured>> | null {
  const found = files.find((file) => file.kind === 'TIMINGS' && file.counts)?.evaluation;
  return found
    ? (Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'object')) as Record<string, Measured>)
    : null;
}

/** Whether something is a value rather than the counts that it was computed from. */
export function isMeasured(value: Measured | undefined): value is Measured & { readonly value: number } {
  return typeof value?.value === 'number';
}
