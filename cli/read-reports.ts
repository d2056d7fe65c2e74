import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decode, type Encoding } from './decode';
import { findReports, standardInput } from './find-reports';
import type { Io } from './io';
import { sentence, type Sentence } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { fileError, unreadable, UsageError } from './usage-error';

/** A report's text, and its path in the output. */
export interface ReportFile {
  path: string;
  text: string;
  /** The byte order mark before the text, or an empty string; it is not part of the text. */
  mark: string;
}

/** A report that is to be read. */
export interface Source {
  /** As the user named it, or as it was found below a folder that the user named. */
  path: string;
  /** The bytes of standard input; `undefined` for files. */
  bytes?: Uint8Array;
  /** Why there is nothing to read. */
  reason?: Sentence;
}

/** How reports are read, from files and from standard input. */
export interface ReadOptions {
  /** The folder that relative paths start from; absolute. */
  folder: string;
  encoding: Encoding;
  /** The name of standard input in the output. */
  stdinFilename?: string | undefined;
}

/**
 * The reports that all paths stand for: files, folders, globs, and `-` for standard input. A file that is named twice,
 * in whatever way, counts once, under its first name. A folder that could not be looked through is listed with the reason.
 * @param onError returns what takes the place of a path that stands for none; may throw
 * @throws UsageError when standard input cannot be read
 */
export async function findAll(
  paths: readonly string[],
  { folder }: ReadOptions,
  io: Io,
  onError: (path: string, error: UsageError) => Source,
): Promise<Source[]> {
  const sources = new Map<string, Source>();
  const add = (source: Source, key: string): void => {
    if (!sources.has(key)) sources.set(key, source);
  };
  for (const path of paths) {
    try {
      const { files, unread } = findReports(path, folder);
      for (const { folder: name, error } of unread)
        add({ path: name, reason: error.sentence }, `unread ${name}`);
      for (const found of files) {
        if (found !== standardInput) add({ path: found }, realPath(found, folder));
        else if (!sources.has(found)) add(await readStandardInput(io), found);
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      add(onError(path, error), `missing ${path}`);
    }
  }
  return [...sources.values()];
}

/**
 * The same, where a path that stands for nothing ends the run: the reports, and sentences on the folders that could not be
 * looked through.
 * @throws UsageError
 */
export async function findStrictly(
  paths: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<{ sources: Source[]; unread: Sentence[] }> {
  const found = await findAll(paths, options, io, (_, error) => {
    throw error;
  });
  const sources = found.filter(({ reason }) => reason === undefined);
  return { sources, unread: found.flatMap(({ reason }) => reason ?? []) };
}

/** Reads standard input to its end. @throws UsageError when it cannot be read */
export async function readStandardInput({ stdin }: Io): Promise<Source> {
  try {
    return { path: standardInput, bytes: await buffer(stdin) };
  } catch (error) {
    throw unreadable(nameOf(standardInput), error);
  }
}

/** Reads and decodes a report. @throws UsageError naming the file and what is wrong with it */
export function readReport({ path, bytes }: Source, options: ReadOptions): ReportFile {
  const read = bytes === undefined ? readBytes(path, options.folder) : Buffer.from(bytes);
  return {
    path: path === standardInput ? (options.stdinFilename ?? path) : path,
    text: decodeReport(path, read, options.encoding),
    mark: markOf(read),
  };
}

function decodeReport(path: string, bytes: Buffer, encoding: Encoding): string {
  const decoded = decode(bytes, encoding);
  if ('text' in decoded) return decoded.text;
  throw fileError(nameOf(path), decoded.reason.message, decoded.reason.data);
}

/** Reads a file. @throws UsageError naming the file and why it cannot be read */
export function readBytes(path: string, folder: string): Buffer {
  try {
    return readFileSync(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function realPath(path: string, folder: string): string {
  try {
    return realpathSync(resolve(folder, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What messages call a file, or standard input. */
export function nameOf(path: string): string | Sentence {
  return path === standardInput ? sentence(cliFileMessages.standardInput) : path;
}

/** The byte order mark that decoding drops, and that is written back with the file. */
function markOf(bytes: Buffer): string {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\uFEFF' : '';
}
