import type { Connection } from 'vscode-languageserver';
import { ExportError } from '../../core/export/export-error';
import { exportReport } from '../../core/export/export-report';
import type { ToPdf } from '../../core/export/to-pdf';
import { toBase64 } from '../../core/render/base64';
import type { Locale } from '../../l10n/locale';
import { format, formatSentence } from '../../l10n/message';
import { serverMessages } from '../../l10n/messages/server';
import type { ExportParams, ExportResult } from '../../protocol/export';
import { nextTurn } from '../event-loop';
import type { OpenReports } from '../open-reports';
import type { ReportImages } from '../report-images';
import type { RequestHandler } from '../request-guard';
import { decodeUri } from '../uris';

/** Milliseconds that an export works before it yields. */
const sliceMs = 15;

/** What `exportRequest` needs. */
export interface ExportServices {
  readonly connection: Connection;
  readonly reports: OpenReports;
  readonly images: ReportImages;
  /** Absent where no programs can be started. */
  readonly toPdf: ToPdf | undefined;
  readonly locale: Locale;
}

/** `mreport/export`: a report as it is now as a file, with progress; or why there is no file. */
export function exportFile(services: ExportServices): RequestHandler<ExportParams, ExportResult> {
  const { connection, locale } = services;
  return async (params, signal) => {
    const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
    progress.begin('', 0, undefined, true);
    const checkpoint = yieldingCheckpoint((percentage) => {
      progress.report(percentage);
    });
    try {
      return await write(params, services, checkpoint, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ExportError)) throw error;
      return failure(formatSentence(error.sentence, locale), error.code === 'converter');
    } finally {
      progress.done();
    }
  };
}

async function write(
  { uri, to, unit, withoutPrograms }: ExportParams,
  { reports, images, toPdf, locale }: ExportServices,
  checkpoint: (done: number) => Promise<void>,
  signal: AbortSignal,
): Promise<ExportResult> {
  const session = await reports.find(uri, signal);
  if (session === undefined) return failure(format(serverMessages.reportClosed, locale), false);
  // The report as it is now, whatever is typed meanwhile.
  const { report, settings } = session;
  const readImage = await images.readerFor(uri);
  const host = {
    readImage,
    checkpoint,
    toPdf: withoutPrograms === true ? undefined : toPdf,
    converter: settings.pdfConverter,
    signal,
  };
  const { bytes, notes } = await exportReport(report, { to, unit, fileName: fileNameOf(uri) }, host);
  return { type: 'file', content: toBase64(bytes), notes: notes.map((note) => formatSentence(note, locale)) };
}

function failure(message: string, lacksConverter: boolean): ExportResult {
  return { type: 'failure', message, lacksConverter };
}

/**
 * A function that an export awaits now and then: other messages are answered meanwhile, and progress is reported.
 * @param report is called with whole percentages, each greater than the one before
 */
function yieldingCheckpoint(report: (percentage: number) => void): (done: number) => Promise<void> {
  let yieldedAt = performance.now();
  let reported = 0;
  return async (done) => {
    const percentage = Math.floor(done * 100);
    if (percentage > reported) report((reported = percentage));
    if (performance.now() - yieldedAt < sliceMs) return;
    await nextTurn();
    yieldedAt = performance.now();
  };
}

/** The last part of the path; an untitled document has no other. */
function fileNameOf(uri: string): string {
  return decodeUri(uri.replace(/^[a-z][a-z\d+.-]*:/i, '').replace(/^.*\//s, ''));
}
