/** From a report to the file that is handed in. */
import type { Checkpoint, PrintedReport } from '../render/printed-report';
import { blocksToPrint, imagePaths, printedReport, unitNames, unitsCalled } from '../render/print-report';
import { writers, type WrittenFormat } from '../render/writers';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import type { Localized } from '../../l10n/locale';
import { cancelled, ExportError } from './export-error';
import type { ExportFormat } from './formats';
import { readImages, type ReadImageFile } from './read-images';
import type { PdfOptions, PdfSources, ToPdf } from './to-pdf';

export interface ExportOptions {
  to: ExportFormat;
  /** The name of the unit that is wanted, if not the whole report. */
  unit?: string | undefined;
  /** What the report is called where it says nothing itself. */
  fileName: string;
}

/** What an export takes from around it. */
export interface ExportHost extends PdfOptions {
  readImage: ReadImageFile;
  /** Lets others have their turn, and shows progress. */
  checkpoint: Checkpoint;
  /** None where no program can be started. */
  toPdf?: ToPdf | undefined;
}

export interface Exported {
  bytes: Uint8Array;
  /** What is not as the report says. */
  notes: Localized[];
}

/** Before a program makes a PDF of it, so much is done. */
const writtenForPdf = 0.3;

/**
 * Writes a report, or a unit of it, in a format. Linear in what is written, but for what other programs take.
 * @throws ExportError where that cannot be done
 */
export async function exportReport(
  report: Report,
  wish: ExportOptions,
  tools: ExportHost,
): Promise<Exported> {
  const checkpoint: Checkpoint = async (done) => {
    await tools.checkpoint(done);
    if (tools.signal.aborted) throw cancelled();
  };
  await checkpoint(0);
  const unit = wish.unit === undefined ? undefined : findUnit(report, wish.unit);
  const paths = imagePaths(blocksToPrint(report, unit));
  const { images, notes } = await readImages(paths, tools.readImage, () => checkpoint(0));
  const printed = printedReport(report, { fileName: wish.fileName, unit }, images);
  const bytes =
    wish.to === 'pdf' ? await pdfOf(printed, checkpoint, tools) : await written(printed, wish.to, checkpoint);
  return { bytes, notes };
}

async function pdfOf(printed: PrintedReport, checkpoint: Checkpoint, tools: ExportHost): Promise<Uint8Array> {
  if (tools.toPdf === undefined) throw noConverterHere();
  const checkpointBefore: Checkpoint = (done) => checkpoint(done * writtenForPdf);
  const sources: PdfSources = {
    odt: () => written(printed, 'odt', checkpointBefore),
    html: writers.has('html') ? () => written(printed, 'html', checkpointBefore) : undefined,
  };
  const bytes = await tools.toPdf(sources, { converter: tools.converter, signal: tools.signal });
  await checkpoint(1);
  return bytes;
}

async function written(
  printed: PrintedReport,
  format: WrittenFormat,
  checkpoint: Checkpoint,
): Promise<Uint8Array> {
  const write = writers.get(format);
  if (write === undefined) throw new Error(`nothing writes ${format}`);
  return write(printed, checkpoint);
}

function findUnit(report: Report, name: string): SectionContent {
  const [unit, ...others] = unitsCalled(report, name);
  if (unit === undefined) throw noUnit(name, unitNames(report));
  if (others.length === 0) return unit;
  throw new ExportError('unit', {
    'zh-TW': `「${name}」不只一個單位，請連同項次寫出，如「一、綜合規劃司」；項次也相同的，以「${name}#2」指第二個。`,
    en: `There are several units “${name}”: name one with its marker, such as “一、綜合規劃司”; where that is the same as well, “${name}#2” is the second of them.`,
  });
}

/** So many units are named where one is not found. */
const mostNamed = 20;

function noUnit(name: string, names: readonly string[]): ExportError {
  const [some, isAll] = [names.slice(0, mostNamed), names.length <= mostNamed];
  if (some.length === 0)
    return new ExportError('unit', {
      'zh-TW': `報告中沒有單位「${name}」：這份報告沒有單位。`,
      en: `The report has no unit “${name}”: it has no units.`,
    });
  return new ExportError('unit', {
    'zh-TW': `報告中沒有單位「${name}」；有的是：${some.join(' ')}${isAll ? '' : ' …'}。`,
    en: `The report has no unit “${name}”; there are: ${some.join(' ')}${isAll ? '' : ' …'}.`,
  });
}

function noConverterHere(): ExportError {
  return new ExportError('converter', {
    'zh-TW': '這裡無法產生 PDF；請匯出為網頁，在瀏覽器開啟後列印成 PDF。',
    en: 'PDFs cannot be made here; export a web page, and print it to PDF in a browser.',
  });
}
