/** What a run prints, and its exit code. */
export interface Outcome {
  output: string;
  /** Text for standard error, where the output is a file. */
  notes?: string;
  exitCode: number;
  /** Lines for standard error on what is wrong but did not stop the run. */
  warnings?: readonly string[];
}
