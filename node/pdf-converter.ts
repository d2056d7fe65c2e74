/** PDFs by programs of the computer: LibreOffice from our OpenDocument text, or else a browser from our web page. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cancelled, ExportError } from '../core/export/export-error';
import type { PdfOptions, PdfSources, ToPdf } from '../core/export/to-pdf';
import { sentence, type Message, type MessageData } from '../l10n/message';
import { exportMessages } from '../l10n/messages/export';
import { printByBrowser } from './browser';
import {
  converterNamed,
  findConverters,
  thisComputer,
  type Computer,
  type Converter,
} from './find-converter';
import { convertByLibreOffice } from './libreoffice';
import type { Ending } from './run-program';

/** The environment variable that names the program, where neither a setting nor an option does. */
const variable = 'MREPORT_PDF_CONVERTER';

/** How long a program may take, in milliseconds; a report of hundreds of pages takes seconds. */
const defaultTimeoutMs = 180_000;

/** Tries one program after the other; all their files are removed. */
export const toPdf: ToPdf = (sources, options) => convert(sources, options, defaultTimeoutMs);

/**
 * Makes a PDF by the first program that succeeds.
 * @param timeoutMs how long each program may take, in milliseconds @param computer where programs are looked for
 * @throws ExportError where there is no program, or none makes a PDF
 */
export async function convert(
  sources: PdfSources,
  { converter, signal }: PdfOptions,
  timeoutMs: number,
  computer: Computer = thisComputer,
): Promise<Uint8Array> {
  const candidates = choose(converter ?? computer.environment[variable] ?? '', computer).filter(
    ({ kind }) => kind === 'libreoffice' || sources.html !== undefined,
  );
  let lastFailure = new ExportError('converter', sentence(exportMessages.noConverter));
  for (const candidate of candidates) {
    const result = await inFolder((folder) => attempt(candidate, sources, folder, { timeoutMs, signal }));
    if (result instanceof Uint8Array) return result;
    if (signal.aborted) throw cancelled();
    lastFailure = result;
  }
  throw lastFailure;
}

/** The programs to try. @throws ExportError where the one that is named cannot be used */
function choose(named: string, computer: Computer): Converter[] {
  if (named === '') return findConverters(computer);
  const converter = converterNamed(named, computer);
  if (typeof converter === 'object') return [converter];
  const message = converter === 'absent' ? exportMessages.converterMissing : exportMessages.converterUnknown;
  throw failure(message, { program: named });
}

/** The PDF, or why there is none. */
async function attempt(
  { kind, program }: Converter,
  sources: PdfSources,
  folder: string,
  limits: { timeoutMs: number; signal: AbortSignal },
): Promise<Uint8Array | ExportError> {
  const ending = await run({ kind, program }, sources, folder, limits);
  const made = ending.type === 'ended' ? pdfIn(folder) : undefined;
  return made ?? failureOf(program, ending, limits.timeoutMs);
}

async function run(
  { kind, program }: Converter,
  sources: PdfSources,
  folder: string,
  limits: { timeoutMs: number; signal: AbortSignal },
): Promise<Ending> {
  const source = kind === 'libreoffice' || sources.html === undefined ? sources.odt : sources.html;
  const bytes = await source();
  try {
    return await (source === sources.odt ? convertByLibreOffice : printByBrowser)(
      program,
      bytes,
      folder,
      limits,
    );
  } catch (error) {
    throw noTemporaryFolder(error);
  }
}

/** The PDF in the folder, if it is whole: an exit code says little. */
function pdfIn(folder: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(join(folder, 'report.pdf'));
    const isWhole =
      bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF');
    return isWhole ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = makeFolder();
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      process.off('exit', remove);
    } catch {
      // A process that the program started may still use the folder. The PDF is complete; the removal is tried again at
      // the end of this process.
    }
  };
  process.on('exit', remove);
  try {
    return await work(folder);
  } finally {
    remove();
  }
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'mreport-pdf-'));
  } catch (error) {
    throw noTemporaryFolder(error);
  }
}

/** The error where the system's folder for temporary files is missing, full, or not writable. */
function noTemporaryFolder(error: unknown): ExportError {
  const reason = error instanceof Error ? error.message : String(error);
  return failure(exportMessages.temporaryFolder, { folder: tmpdir(), reason });
}

function failureOf(program: string, ending: Ending, timeoutMs: number): ExportError {
  if (ending.type === 'late')
    return failure(exportMessages.converterTimeout, { program, seconds: timeoutMs / 1000 });
  const reason = reasonOf(ending);
  return reason === ''
    ? failure(exportMessages.converterFailed, { program })
    : failure(exportMessages.converterFailedWith, { program, reason });
}

function failure(message: Message, data: MessageData): ExportError {
  return new ExportError('conversion', sentence(message, data));
}

/** What the program printed, on one line of at most 300 characters. */
function reasonOf(ending: Ending): string {
  const words =
    ending.type === 'failed' ? ending.error.message : ending.type === 'ended' ? ending.output : '';
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '')
    .slice(0, 300);
}
