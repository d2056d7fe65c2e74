import { expectDefined } from '../../expect';
import type { Line } from '../../line';
import type { MarkerReading } from '../../marker';
import { evidenceOf } from './series-evidence';

/** Identifies an entry within its report, wherever its line moves. It stays the same while the line is edited. */
export type EntryId = number;

/** A marker as the search sees it: what was read on its line, and what stands before it. Immutable. */
export interface Entry {
  readonly id: EntryId;
  /** Counted from the first line of its chunk, from 0. */
  readonly line: number;
  /** The line as it was when the entry was made. An edit that changes nothing for the outline leaves it as it is. */
  readonly source: Line;
  readonly reading: MarkerReading;
  /** The marker before it on the same line, where a line opens several items. */
  readonly outer: EntryId | undefined;
  /** A heading, a field, an article or an introduction stands between the previous marker and this one. */
  readonly afterBreak: boolean;
  /** A provision is cited there, whose words follow. */
  readonly afterCitation: boolean;
  /** The lines of text between the previous marker and this one: a series may begin inside them. */
  readonly textBefore: readonly Line[];
}

/**
 * Returns all markers of `lines` as entries, in order. Linear.
 * @param ids the source of their ids; without it all are new
 */
export function entriesOf(lines: readonly Line[], ids = new EntryIds([], [])): Entry[] {
  const entries: Entry[] = [];
  let textBefore: Line[] = [];
  for (const [line, source] of lines.entries()) {
    if (source.markers.length === 0) {
      if (source.type === 'text' || source.type === 'field') textBefore.push(source);
      continue;
    }
    const evidence = textBefore.map(evidenceOf);
    const afterBreak = evidence.some(({ breaks }) => breaks);
    const afterCitation = evidence.some(({ cites }) => cites);
    const idsOfLine = ids.take(source);
    let outer: EntryId | undefined;
    for (const [index, reading] of source.markers.entries()) {
      const id = expectDefined(idsOfLine[index], 'id of a marker', 0);
      entries.push({ id, line, source, reading, outer, afterBreak, afterCitation, textBefore });
      outer = id;
    }
    textBefore = [];
  }
  return entries;
}

let lastId = 0;

/**
 * The ids for entries that are read again after an edit. Lines that stayed get the ids they had; lines that replaced
 * others take over the ids of these, in order.
 */
export class EntryIds {
  readonly #byLine = new Map<Line, EntryId[]>();
  /** The ids of lines that are gone, in order. */
  readonly #unused: EntryId[];

  /** @param before the entries before the edit @param lines the lines after it that the new entries are read from */
  constructor(before: readonly Entry[], lines: readonly Line[]) {
    const present = new Set(lines);
    for (const { id, source } of before) {
      const ids = this.#byLine.get(source);
      if (ids === undefined) this.#byLine.set(source, [id]);
      else ids.push(id);
    }
    this.#unused = before.filter(({ source }) => !present.has(source)).map(({ id }) => id);
  }

  /** Returns one id for each marker of `line`, in order. To be called once for each line. */
  take(line: Line): EntryId[] {
    return this.#byLine.get(line) ?? line.markers.map(() => this.#unused.shift() ?? ++lastId);
  }
}
