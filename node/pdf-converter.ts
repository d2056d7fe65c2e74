/** PDFs by programs of the computer: LibreOffice of our OpenDocument text, or else a browser of our web page. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cancelled, ExportError } from '../core/export/export-error';
import type { PdfOptions, PdfSources, ToPdf } from '../core/export/to-pdf';
import { printByBrowser } from './browser';
import { converterNamed, findConverters, here, type Converter, type Surroundings } from './find-converter';
import { convertByLibreOffice } from './libreoffice';
import type { Ending } from './run-program';

/** Names the program, where neither setting nor option does. */
const variable = 'MREPORT_PDF_CONVERTER';

/** So many milliseconds a program has; a report of hundreds of pages takes seconds. */
const defaultTimeoutMs = 180_000;

/** Asks one program after the other; all they leave behind is removed. */
export const toPdf: ToPdf = (sources, options) => convert(sources, options, defaultTimeoutMs);

/**
 * @param timeoutMs so many milliseconds each program has @param surroundings where programs are looked for
 * @throws ExportError where there is none, or none makes a PDF
 */
export async function convert(
  sources: PdfSources,
  { converter, signal }: PdfOptions,
  timeoutMs: number,
  surroundings: Surroundings = here,
): Promise<Uint8Array> {
  const candidates = choose(converter ?? surroundings.environment[variable] ?? '', surroundings).filter(
    ({ kind }) => kind === 'libreoffice' || sources.html !== undefined,
  );
  let failure = noConverter();
  for (const candidate of candidates) {
    const result = await inFolder((folder) => attempt(candidate, sources, folder, { timeoutMs, signal }));
    if (result instanceof Uint8Array) return result;
    if (signal.aborted) throw cancelled();
    failure = result;
  }
  throw failure;
}

/** @throws ExportError for a program that is named, and is none */
function choose(named: string, surroundings: Surroundings): Converter[] {
  if (named === '') return findConverters(surroundings);
  const converter = converterNamed(named, surroundings);
  if (typeof converter === 'object') return [converter];
  throw converter === 'absent'
    ? new ExportError('conversion', {
        'zh-TW': `找不到指定的 PDF 轉換程式「${named}」。`,
        en: `There is no program “${named}” to make the PDF with.`,
      })
    : new ExportError('conversion', {
        'zh-TW': `指定的「${named}」不是 LibreOffice、Chrome、Edge 或 Chromium，無法用來產生 PDF。`,
        en: `“${named}” is neither LibreOffice nor Chrome, Edge or Chromium; PDFs cannot be made with it.`,
      });
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
  return made ?? failed(program, ending, limits.timeoutMs);
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
    throw noFolder(error);
  }
}

/** What is in the folder, if it is a whole PDF: an exit code tells little. */
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
      // Something that the program started may still hold it: the PDF is none the worse, and it is tried again at the end.
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
    throw noFolder(error);
  }
}

/** The system's folder for temporary files is missing, full, or not ours to write. */
function noFolder(error: unknown): ExportError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ExportError('conversion', {
    'zh-TW': `暫存資料夾（${tmpdir()}）無法寫入，沒有產生 PDF：${reason}。`,
    en: `The folder for temporary files (${tmpdir()}) cannot be written, so no PDF was made: ${reason}.`,
  });
}

function failed(program: string, ending: Ending, timeoutMs: number): ExportError {
  if (ending.type === 'late')
    return new ExportError('conversion', {
      'zh-TW': `產生 PDF 的程式（${program}）逾 ${String(timeoutMs / 1000)} 秒仍未完成，已予結束。`,
      en: `The program that makes the PDF (${program}) was not done after ${String(timeoutMs / 1000)} seconds, and was ended.`,
    });
  const reason = reasonOf(ending);
  return new ExportError('conversion', {
    'zh-TW': `產生 PDF 的程式（${program}）沒有產生 PDF${reason === '' ? '' : `：${reason}`}。`,
    en: `The program that makes the PDF (${program}) made none${reason === '' ? '' : `: ${reason}`}.`,
  });
}

/** In the program's own words, on one line. */
function reasonOf(ending: Ending): string {
  const words =
    ending.type === 'failed' ? ending.error.message : ending.type === 'ended' ? ending.output : '';
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '')
    .slice(0, 300);
}

function noConverter(): ExportError {
  return new ExportError('converter', {
    'zh-TW':
      '這部電腦上找不到可以產生 PDF 的程式。請安裝 LibreOffice（https://zh-tw.libreoffice.org/）、Chrome 或 Edge；也可以先匯出為網頁（html），在瀏覽器開啟後列印成 PDF。',
    en: 'No program that makes PDFs is found on this computer. Install LibreOffice (https://www.libreoffice.org/), Chrome or Edge; or export a web page (html), open it in a browser, and print it to PDF.',
  });
}
