import { nextTurn } from './next-turn';
import type { ReportSession } from '../core/session/report-session';

/**
 * The open document with its settings applied.
 * @param stop ends a request that has been cancelled meanwhile, by throwing
 */
export type Find = (uri: string, stop?: () => void) => Promise<ReportSession | undefined>;

/** How long one looks at a report before the next message may be answered. */
const sliceMs = 15;
/** How often one who has asked is told that more is known. */
const tellMs = 300;

/**
 * Looks at what has yet to be looked at of large reports, in slices: a key that is typed meanwhile is answered between
 * two of them, and the next slice is of the new text.
 */
export class LookAhead {
  readonly #find: Find;
  readonly #tell: () => void;
  readonly #fail: (error: unknown) => void;
  readonly #running = new Set<string>();

  /**
   * @param find the open document with its settings applied
   * @param tell is called when more is known
   * @param fail is told why nothing more is looked at
   */
  constructor(find: Find, tell: () => void, fail: (error: unknown) => void) {
    this.#find = find;
    this.#tell = tell;
    this.#fail = fail;
  }

  /** Looks for one slice; if something is left then, goes on behind, and tells. */
  begin(open: ReportSession): void {
    if (open.lookAhead(sliceMs) || this.#running.has(open.uri)) return;
    this.#running.add(open.uri);
    this.#goOn(open.uri)
      .catch(this.#fail)
      .finally(() => {
        this.#running.delete(open.uri);
        this.#tell();
      });
  }

  /** The open document when all is known that is to be shown of it. */
  untilShown(uri: string, stop?: () => void): Promise<ReportSession | undefined> {
    return this.#until(uri, (open) => open.maxFindings, stop);
  }

  /** The open document when all is known that there is to be found in it. */
  untilKnown(uri: string, stop?: () => void): Promise<ReportSession | undefined> {
    return this.#until(uri, () => Infinity, stop);
  }

  async #until(
    uri: string,
    limitOf: (open: ReportSession) => number,
    stop?: () => void,
  ): Promise<ReportSession | undefined> {
    for (;;) {
      const open = await this.#find(uri, stop);
      if (open === undefined || open.lookAhead(sliceMs, limitOf(open))) return open;
      await nextTurn();
    }
  }

  async #goOn(uri: string): Promise<void> {
    let told = performance.now();
    for (;;) {
      await nextTurn();
      const open = await this.#find(uri);
      if (open === undefined || open.lookAhead(sliceMs)) return;
      if (performance.now() - told < tellMs) continue;
      this.#tell();
      told = performance.now();
    }
  }
}
