/** What a run prints, and how it ends. */
export interface Outcome {
  output: string;
  /** What goes to standard error, where the output is something else than words. */
  notes?: string;
  exitCode: number;
  /** Lines for standard error: what is wrong, but hinders nothing. */
  warnings?: readonly string[];
}
