/** A report as it is written for those who make a PDF of it; written when it is asked for. */
export interface PdfSources {
  odt: () => Promise<Uint8Array>;
  /** Where web pages are written. */
  html: (() => Promise<Uint8Array>) | undefined;
}

export interface PdfOptions {
  /** The program that the person wants to make it; without it, one is looked for. */
  converter?: string | undefined;
  /** Ends it. */
  signal: AbortSignal;
}

/**
 * Makes a PDF by a program of the computer.
 * @throws ExportError where there is none, it fails, takes too long, or the person cancels
 */
export type ToPdf = (sources: PdfSources, options: PdfOptions) => Promise<Uint8Array>;
