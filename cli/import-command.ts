import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expectDefined } from '../core/report/expect';
import { fixImported } from '../core/features/fix-imported';
import { ImportError } from '../core/import/import-error';
import { importReport } from '../core/import/import-report';
import type { Imported, LeftOut } from '../core/import/model';
import type { Locale } from '../l10n/locale';
import { format } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { standardInput } from './find-reports';
import { interruptible } from './interruptible';
import type { Io } from './io';
import type { Outcome } from './outcome';
import { fileToCreate, isSameFile } from './output-file';
import { nameOf, readBytes, readStandardInput } from './read-reports';
import { fileError } from './usage-error';
import { visible } from './visible';
import { createFile } from './write-file';

/** What `mreport import` is asked to do. */
export interface ImportSettings {
  folder: string;
  locale: Locale;
  /** The file to write, `-` for standard output; `undefined`: a file beside the source. */
  output: string | undefined;
  /** Whether an existing file may be overwritten. */
  force: boolean;
}

/**
 * `mreport import`: writes a document as a report, its pictures beside it, and lists on standard error what could not be
 * kept.
 * @throws UsageError when the document cannot be read, or the report not be written
 */
export async function importCommand(path: string, settings: ImportSettings, io: Io): Promise<Outcome> {
  const { folder, locale, force } = settings;
  const target = settings.output ?? targetFor(path);
  // What goes to standard output has no folder for pictures.
  const keepsPictures = target !== standardInput;
  const { text, pictures, leftOut } = read(await readDocument(path, folder, io), path, keepsPictures);
  const list = describe(leftOut, locale);
  if (target === standardInput) return { output: text, notes: list, exitCode: 0 };
  if (path !== standardInput && isSameFile(resolve(folder, path), resolve(folder, target)))
    throw fileError(path, cliFileMessages.wouldReplaceSource);
  const files = [
    ...pictures.map(({ name, bytes }) => ({ path: join(dirname(target), name), bytes })),
    { path: target, bytes: new TextEncoder().encode(text) },
  ].map((each) => ({ ...each, file: fileToCreate(each.path, folder, force) }));
  await interruptible(async (signal) => {
    // The report comes last: it never shows a picture that is not there.
    for (const { file, bytes } of files) {
      if (!signal.aborted) createFile(file, bytes, force);
      await nextTurn();
    }
  });
  return { output: files.map((each) => `${visible(each.path)}\n`).join(''), notes: list, exitCode: 0 };
}

/** A line for each thing that could not be kept, below a heading; empty where there is none. */
function describe(leftOut: readonly LeftOut[], locale: Locale): string {
  if (leftOut.length === 0) return '';
  const lines = leftOut.map(({ place, reason }) =>
    format(cliFileMessages.noteOnImport, locale, { place, reason }),
  );
  return format(cliFileMessages.notKept, locale, { count: leftOut.length }) + lines.join('');
}

function withoutExtension(path: string): string {
  return basename(path).replace(/(.)\.[^.]*$/, '$1');
}

/** A file beside the document; what comes from standard input goes to standard output. */
function targetFor(path: string): string {
  return path === standardInput ? path : join(dirname(path), `${withoutExtension(path)}.mreport`);
}

/** The bytes of a file or of standard input. @throws UsageError when they cannot be read */
async function readDocument(path: string, folder: string, io: Io): Promise<Uint8Array> {
  if (path !== standardInput) return readBytes(path, folder);
  return expectDefined((await readStandardInput(io)).bytes, 'bytes of standard input', new Uint8Array());
}

function read(bytes: Uint8Array, path: string, keepsPictures: boolean): Imported {
  try {
    return importReport(bytes, path, fixImported, keepsPictures);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw fileError(nameOf(path), error.reason.message, error.reason.data);
  }
}
