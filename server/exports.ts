import type { CancellationToken, Connection } from 'vscode-languageserver';
import { ExportError } from '../core/export/export-error';
import { exportReport } from '../core/export/export-report';
import { imageLimits, type ReadFailure, type ReadImageFile } from '../core/export/read-images';
import type { ToPdf } from '../core/export/to-pdf';
import type { ExportParams, ExportResult } from '../protocol/export';
import { imageWithin } from '../core/render/images/image-path';
import type { Locale } from '../core/rules/rule';
import { toBase64 } from '../core/render/base64';
import type { Find } from './background-lint';
import { nextTurn } from './next-turn';
import type { WorkspaceFolders } from './workspace-folders';

/**
 * The bytes of a file that lies below a folder, links followed; or why it is not read.
 * @param folder a URI, as `file` is @param limit so many bytes it has at most
 */
export type ReadBytes = (folder: string, file: string, limit: number) => Promise<Uint8Array | ReadFailure>;

/** What an export takes from where the server runs. */
export interface ExportServices {
  readBytes?: ReadBytes;
  toPdf?: ToPdf;
}

/** So many milliseconds an export works before others have their turn. */
const sliceMs = 15;

/** Writes reports as files of other formats. */
export class Exports {
  readonly #connection: Connection;
  readonly #find: Find;
  readonly #folders: WorkspaceFolders;
  readonly #means: ExportServices;
  readonly #locale: () => Locale;
  constructor(
    connection: Connection,
    find: Find,
    folders: WorkspaceFolders,
    means: ExportServices,
    locale: () => Locale,
  ) {
    this.#connection = connection;
    this.#find = find;
    this.#folders = folders;
    this.#means = means;
    this.#locale = locale;
  }

  async answer(
    params: ExportParams,
    stop: () => void,
    token: CancellationToken | undefined,
  ): Promise<ExportResult> {
    const progress = this.#connection.window.attachWorkDoneProgress(params.workDoneToken);
    const controller = new AbortController();
    const listener = token?.onCancellationRequested(() => {
      controller.abort();
    });
    progress.begin('', 0, undefined, true);
    try {
      return await this.#export(params, controller.signal, (percentage) => {
        progress.report(percentage);
      });
    } catch (error) {
      stop();
      if (!(error instanceof ExportError)) throw error;
      const message = error.sentence[this.#locale()];
      return { type: 'failure', message, lacksConverter: error.code === 'converter' };
    } finally {
      listener?.dispose();
      progress.done();
    }
  }

  async #export(
    { uri, to, unit }: ExportParams,
    signal: AbortSignal,
    report: (percentage: number) => void,
  ): Promise<ExportResult> {
    const open = await this.#find(uri);
    if (open === undefined) throw notOpen();
    // The report as it is now, whatever is typed meanwhile.
    const current = open.current();
    const wish = { to, unit, fileName: nameOf(uri) };
    const { bytes, notes } = await exportReport(current, wish, {
      readImage: await this.#imagesOf(uri),
      checkpoint: checkpoint(report),
      toPdf: this.#means.toPdf,
      converter: open.pdfConverter,
      signal,
    });
    return { type: 'file', content: toBase64(bytes), notes: notes.map((note) => note[this.#locale()]) };
  }

  /** Within the report's workspace folder, as in the preview; of a report that is in none, below its own folder. */
  async #imagesOf(uri: string): Promise<ReadImageFile> {
    const { readBytes } = this.#means;
    const directory = uri.slice(0, uri.lastIndexOf('/'));
    const root = (await this.#folders.folderOf(uri)) ?? directory;
    if (readBytes === undefined || !uri.startsWith('file:')) return () => Promise.resolve('unreadable');
    return async (path) => {
      const image = imageWithin(pathOf(root), pathOf(directory), path);
      return image === undefined ? 'outside' : readBytes(root, uriOf(image, root), imageLimits.each);
    };
  }
}

/** Others have their turn now and then, and the person sees how far it is. */
function checkpoint(report: (percentage: number) => void): (done: number) => Promise<void> {
  let [rested, told] = [performance.now(), 0];
  return async (done) => {
    const percentage = Math.floor(done * 100);
    if (percentage > told) report((told = percentage));
    if (performance.now() - rested < sliceMs) return;
    await nextTurn();
    rested = performance.now();
  };
}

function pathOf(uri: string): string {
  return decoded(new URL(uri).pathname);
}

/** The URI of a decoded path on the host of another URI. */
function uriOf(path: string, sibling: string): string {
  return `file://${new URL(sibling).host}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The last part of the path; an untitled document has no other. */
function nameOf(uri: string): string {
  return decoded(uri.replace(/^[a-z][a-z\d+.-]*:/i, '').replace(/^.*\//s, ''));
}

/** What is no encoding stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function notOpen(): ExportError {
  return new ExportError('closed', {
    'zh-TW': '報告已經關閉，沒有匯出。',
    en: 'The report has been closed and was not exported.',
  });
}
