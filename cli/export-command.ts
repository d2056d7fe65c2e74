import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ExportError } from '../core/export/export-error';
import { exportReport, type Exported } from '../core/export/export-report';
import { formatNames, type ExportFormat } from '../core/export/formats';
import { imageLimits, type ReadImageFile } from '../core/export/read-images';
import { toPdf } from '../node/pdf-converter';
import { readWithin } from '../node/read-within';
import { imageWithin } from '../core/render/images/image-path';
import { Report } from '../core/report/report';
import type { Locale } from '../l10n/locale';
import { format, formatSentence } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { Configs, type ConfigChoice } from './configs';
import { standardInput } from './find-reports';
import { interruptible } from './interruptible';
import type { Io } from './io';
import type { Outcome } from './outcome';
import { fileToCreate, isSameFile } from './output-file';
import { readReport, readStandardInput, type ReadOptions } from './read-reports';
import { fileError, UsageError } from './usage-error';
import { visible } from './visible';
import { createFile } from './write-file';

/** What `mreport export` is asked to do. */
export interface ExportSettings extends ReadOptions {
  to: ExportFormat;
  /** The file to write, as the user named it. */
  output: string;
  unit: string | undefined;
  /** The folder that images are taken from, as the user named it; `undefined`: see `rootOf`. */
  root: string | undefined;
  /** Whether an existing file may be overwritten. */
  overwrites: boolean;
  /** The program that makes PDFs; `undefined`: the first one that is found. */
  converter: string | undefined;
  locale: Locale;
  config: ConfigChoice;
}

/**
 * `mreport export`: writes a report, or one of its units, as a file of another format.
 * @throws UsageError when the report cannot be read, or the file not be written; then nothing is written
 */
export async function exportCommand(file: string, settings: ExportSettings, io: Io): Promise<Outcome> {
  const target = fileToCreate(settings.output, settings.folder, settings.overwrites);
  if (file !== standardInput && isSameFile(resolve(settings.folder, file), target))
    throw fileError(settings.output, cliFileMessages.isReportItself);
  const configs = new Configs(settings.config, settings.locale, settings.folder);
  const { path, text } = readReport(
    file === standardInput ? await readStandardInput(io) : { path: file },
    settings,
  );
  const report = Report.parse(text, { scheme: configs.of(path).scheme });
  const folder = file === standardInput ? settings.folder : dirname(resolve(settings.folder, file));
  const images = { folder, root: rootOf(folder, settings) };
  const { bytes, notes } = await interruptible(async (signal) => {
    const exported = await exportedBy(report, { fileName: basename(path), images }, settings, signal);
    createFile(target, exported.bytes, settings.overwrites);
    return exported;
  });
  const { locale } = settings;
  return {
    output: describe(settings, bytes.length),
    exitCode: 0,
    warnings: [...configs.takeWarnings(), ...notes.map((note) => formatSentence(note, locale))],
  };
}

/** The folder of a report, and the one that its images are below; absolute. */
interface ImageFolders {
  folder: string;
  root: string;
}

/**
 * Images are taken from below the named folder; else, as in an editor that has the working directory open, from below that
 * where the report is in it; else from below the report's own.
 * @throws UsageError where the named folder is none, or the report is not in it
 */
function rootOf(reportFolder: string, { root, folder }: ExportSettings): string {
  if (root === undefined) return isWithin(folder, reportFolder) ? folder : reportFolder;
  const named = resolve(folder, root);
  if (!existsSync(named) || !statSync(named).isDirectory())
    throw fileError(root, cliFileMessages.rootNoFolder);
  if (!isWithin(named, reportFolder)) throw fileError(root, cliFileMessages.rootElsewhere);
  return named;
}

/** Whether a folder is another one, or lies below it. */
function isWithin(outer: string, inner: string): boolean {
  const below = relative(outer, inner);
  return !/^\.\.(?:[\\/]|$)/.test(below) && !isAbsolute(below);
}

/** Exports a report. @param source the report's file name, and where its images are */
async function exportedBy(
  report: Report,
  { fileName, images }: { fileName: string; images: ImageFolders },
  { to, unit, converter }: ExportSettings,
  signal: AbortSignal,
): Promise<Exported> {
  const checkpoint = async (): Promise<void> => {
    await nextTurn();
  };
  try {
    const host = { readImage: imagesOf(images), checkpoint, toPdf, converter, signal };
    return await exportReport(report, { to, unit, fileName }, host);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    throw new UsageError(error.sentence);
  }
}

function imagesOf({ folder, root }: ImageFolders): ReadImageFile {
  const directory = relative(root, folder).split(sep).join('/');
  return async (path) => {
    const below = imageWithin('/', directory, path);
    return below === undefined ? 'outside' : readWithin(root, join(root, below), imageLimits.each);
  };
}

function describe({ output, to, locale }: ExportSettings, size: number): string {
  const kilobytes = Math.ceil(size / 1024);
  return format(cliFileMessages.exported, locale, {
    file: visible(output),
    format: format(formatNames[to], locale),
    kilobytes,
  });
}
