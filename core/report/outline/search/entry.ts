import type { Line } from '../../line';
import type { MarkerReading } from '../../marker';

/** Tells an entry from all others of its report, wherever it moves; kept while its line is typed in. */
export type EntryId = number;

/** A marker as the search meets it: what was read, and what stands before it. */
export interface Entry {
  readonly id: EntryId;
  /** Counted from the first line of its stretch. */
  readonly line: number;
  /** The line as it was when the entry was made; what the outline takes from it stays. */
  readonly source: Line;
  readonly reading: MarkerReading;
  /** The marker before it on the same line, of a line that opens several items. */
  readonly outer: EntryId | undefined;
  /** A heading, a field or an attachment's title stands between the marker before and this one. */
  readonly afterBreak: boolean;
  /** The lines of text between the marker before and this one, for a series that begins inside them. */
  readonly textBefore: readonly Line[];
}

/** All markers of some lines, in order. Linear. */
export function entriesOf(lines: readonly Line[], ids = new EntryIds([], [])): Entry[] {
  const entries: Entry[] = [];
  let textBefore: Line[] = [];
  lines.forEach((source, line) => {
    if (source.markers.length === 0) {
      if (source.type === 'text' || source.type === 'field') textBefore.push(source);
      return;
    }
    const afterBreak = textBefore.some(breaksSeries);
    let outer: EntryId | undefined;
    const own = ids.take(source);
    source.markers.forEach((reading, index) => {
      const id = own[index] ?? 0;
      entries.push({ id, line, source, reading, outer, afterBreak, textBefore });
      outer = id;
    });
    textBefore = [];
  });
  return entries;
}

let lastId = 0;

/** Gives lines that stayed their ids again, and those that took the place of others theirs, in order. */
export class EntryIds {
  readonly #known = new Map<Line, EntryId[]>();
  readonly #left: EntryId[];

  /** @param before the entries that are read again @param lines what they are read from now */
  constructor(before: readonly Entry[], lines: readonly Line[]) {
    const stays = new Set(lines);
    for (const { id, source } of before) {
      const ids = this.#known.get(source);
      if (ids === undefined) this.#known.set(source, [id]);
      else ids.push(id);
    }
    this.#left = before.filter(({ source }) => !stays.has(source)).map(({ id }) => id);
  }

  /** One for each marker of a line. */
  take(line: Line): EntryId[] {
    return this.#known.get(line) ?? line.markers.map(() => this.#left.shift() ?? ++lastId);
  }
}

/** Whether a line without marker may end one series and introduce another: a heading, not a sentence. */
export function breaksSeries(line: Line): boolean {
  if (line.type === 'field') return true;
  const text = line.prose.slice(line.textStart).trimEnd();
  // Titles of attachments and notes; Roman numerals number the parts of English texts.
  if (/^(?:附件|附表|附錄|附圖|附註|備註|註|[IVX]{1,5}\.\s)/.test(text)) return true;
  // The caption of a table or figure belongs to the item above.
  if (/^[表圖]\s?[一二三四五六七八九十0-9０-９]/.test(text)) return false;
  return text.length <= 40 && (!/[。，、；！？,;]$/.test(text) || /如[下次左]。$/.test(text));
}
