/** From a report to the file that is handed in. */
import { sentence, type Sentence } from '../../l10n/message';
import { exportMessages } from '../../l10n/messages/export';
import type { Checkpoint, PrintedReport } from '../render/printed-report';
import { blocksToPrint, imagePaths, printedReport, unitNames, unitsCalled } from '../render/print-report';
import { writers, type WrittenFormat } from '../render/writers';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { cancelled, ExportError } from './export-error';
import type { ExportFormat } from './formats';
import { readImages, type ReadImageFile } from './read-images';
import type { PdfOptions, PdfSources, ToPdf } from './to-pdf';

/** What is exported, and to which format. */
export interface ExportOptions {
  to: ExportFormat;
  /** The name of the unit to export; `undefined`: the whole report. */
  unit?: string | undefined;
  /** The title of a report that has none itself. */
  fileName: string;
}

/** What an export needs from its surroundings. */
export interface ExportHost extends PdfOptions {
  readImage: ReadImageFile;
  /** Yields to other work, and shows progress. */
  checkpoint: Checkpoint;
  /** `undefined` where no program can be started. */
  toPdf?: ToPdf | undefined;
}

/** An exported file. */
export interface Exported {
  bytes: Uint8Array;
  /** A sentence for each thing that is not as in the report. */
  notes: Sentence[];
}

/** The share of the progress that is done when a program begins to make the PDF. */
const shareBeforePdf = 0.3;

/**
 * Writes a report, or a unit of it, in a format. Linear in what is written, apart from what other programs take.
 * @returns the bytes of the file, and what it does not hold
 * @throws ExportError where that cannot be done, or `host.signal` is aborted
 */
export async function exportReport(
  report: Report,
  options: ExportOptions,
  host: ExportHost,
): Promise<Exported> {
  const checkpoint: Checkpoint = async (done) => {
    await host.checkpoint(done);
    if (host.signal.aborted) throw cancelled();
  };
  await checkpoint(0);
  const unit = options.unit === undefined ? undefined : findUnit(report, options.unit);
  const paths = imagePaths(blocksToPrint(report, unit));
  const { images, notes } = await readImages(paths, host.readImage, () => checkpoint(0));
  const printed = printedReport(report, { fileName: options.fileName, unit }, images);
  const bytes =
    options.to === 'pdf'
      ? await pdfOf(printed, checkpoint, host)
      : await written(printed, options.to, checkpoint);
  return { bytes, notes };
}

async function pdfOf(printed: PrintedReport, checkpoint: Checkpoint, host: ExportHost): Promise<Uint8Array> {
  if (host.toPdf === undefined) throw new ExportError('converter', sentence(exportMessages.noPdfHere));
  const checkpointBefore: Checkpoint = (done) => checkpoint(done * shareBeforePdf);
  const sources: PdfSources = {
    odt: () => written(printed, 'odt', checkpointBefore),
    html: writers.has('html') ? () => written(printed, 'html', checkpointBefore) : undefined,
  };
  const bytes = await host.toPdf(sources, { converter: host.converter, signal: host.signal });
  await checkpoint(1);
  return bytes;
}

async function written(
  printed: PrintedReport,
  format: WrittenFormat,
  checkpoint: Checkpoint,
): Promise<Uint8Array> {
  const write = writers.get(format);
  if (write === undefined) throw new Error(`There is no writer for ${format}.`);
  return write(printed, checkpoint);
}

function findUnit(report: Report, name: string): SectionContent {
  const [unit, ...others] = unitsCalled(report, name);
  if (unit === undefined) throw unknownUnit(name, unitNames(report));
  if (others.length === 0) return unit;
  throw new ExportError('unit', sentence(exportMessages.ambiguousUnit, { unit: name }));
}

/** Maximum number of units that are named where one is not found. */
const maxNamedUnits = 20;

function unknownUnit(unit: string, names: readonly string[]): ExportError {
  if (names.length === 0) return new ExportError('unit', sentence(exportMessages.noUnits, { unit }));
  const units = names.slice(0, maxNamedUnits).join(' ') + (names.length > maxNamedUnits ? ' …' : '');
  return new ExportError('unit', sentence(exportMessages.unknownUnit, { unit, units }));
}
