import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { ExportError } from '../core/export/export-error';
import { exportReport, type Exported } from '../core/export/export-report';
import { formatNames, type ExportFormat } from '../core/export/formats';
import { imageLimits, type ReadImageFile } from '../core/export/read-images';
import { toPdf } from '../node/pdf-converter';
import { readWithin } from '../node/read-within';
import { imageWithin } from '../core/render/images/image-path';
import { Report } from '../core/report/report';
import type { Locale } from '../core/rules/rule';
import { Configs, type ConfigChoice } from './configs';
import { standardInput } from './find-reports';
import { interruptible } from './interruptible';
import type { Io } from './io';
import type { Outcome } from './outcome';
import { readReport, readStandardInput, type ReadOptions } from './read-reports';
import { UsageError } from './usage-error';
import { fileToMake, isSameFile, makeFile } from './write-file';

export interface ExportSettings extends ReadOptions {
  to: ExportFormat;
  /** The file that is to be written, as it was named. */
  output: string;
  unit: string | undefined;
  /** Whether a file that is there already may go. */
  overwrites: boolean;
  /** What makes PDFs. */
  converter: string | undefined;
  locale: Locale;
  config: ConfigChoice;
}

/**
 * `mreport export`: writes a report, or one of its units, as a file of another format.
 * @throws UsageError when it cannot be read or written; then nothing is
 */
export async function exportCommand(file: string, settings: ExportSettings, io: Io): Promise<Outcome> {
  const target = fileToMake(settings.output, settings.folder, settings.overwrites);
  if (file !== standardInput && isSameFile(resolve(settings.folder, file), target))
    throw new UsageError(
      `${settings.output}：是報告本身，不予覆寫。`,
      `${settings.output}: this is the report itself, and is not overwritten.`,
    );
  const configs = new Configs(settings.config, settings.locale, settings.folder);
  const { path, text } = readReport(
    file === standardInput ? await readStandardInput(io) : { path: file },
    settings,
  );
  const report = Report.parse(text, { scheme: configs.of(path).scheme });
  const folder = file === standardInput ? settings.folder : dirname(resolve(settings.folder, file));
  const { bytes, notes } = await interruptible(async (signal) => {
    const exported = await exportedBy(report, { fileName: basename(path), folder }, settings, signal);
    makeFile(target, exported.bytes, settings.overwrites);
    return exported;
  });
  const { locale } = settings;
  return {
    output: told(settings, bytes.length),
    exitCode: 0,
    warnings: [...configs.takeWarnings(), ...notes.map((note) => note[locale])],
  };
}

/** @param source what the report is called, and the folder that its images lie below */
async function exportedBy(
  report: Report,
  { fileName, folder }: { fileName: string; folder: string },
  { to, unit, converter }: ExportSettings,
  signal: AbortSignal,
): Promise<Exported> {
  const checkpoint = async (): Promise<void> => {
    await turn();
  };
  try {
    const tools = { readImage: imagesBelow(folder), checkpoint, toPdf, converter, signal };
    return await exportReport(report, { to, unit, fileName }, tools);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    throw new UsageError(error.sentence['zh-TW'], error.sentence.en);
  }
}

function imagesBelow(folder: string): ReadImageFile {
  return async (path) => {
    const below = imageWithin('/', '/', path);
    return below === undefined ? 'outside' : readWithin(folder, join(folder, below), imageLimits.each);
  };
}

function told({ output, to, locale }: ExportSettings, size: number): string {
  const kilobytes = String(Math.ceil(size / 1024));
  const name = formatNames[to][locale];
  return locale === 'en'
    ? `Wrote ${output} (${name}, ${kilobytes} KB).\n`
    : `已寫成 ${output}（${name}，${kilobytes} KB）。\n`;
}
