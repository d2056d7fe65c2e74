/** A report in the formats that PDFs are made from; each is written when it is asked for. */
export interface PdfSources {
  odt: () => Promise<Uint8Array>;
  /** `undefined` where web pages cannot be written. */
  html: (() => Promise<Uint8Array>) | undefined;
}

/** How a PDF is made. */
export interface PdfOptions {
  /** The program that the user has chosen to make the PDF; `undefined`: the first one that is found. */
  converter?: string | undefined;
  /** Cancels the conversion. */
  signal: AbortSignal;
}

/**
 * Makes a PDF by a program of the computer.
 * @returns the bytes of the PDF
 * @throws ExportError where there is no program, it fails or takes too long, or the user cancels
 */
export type ToPdf = (sources: PdfSources, options: PdfOptions) => Promise<Uint8Array>;
