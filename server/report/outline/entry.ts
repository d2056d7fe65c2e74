import type { Line } from '../line';
import type { MarkerReading } from '../marker';

/** A marker as the search meets it: what was read, and what stands before it. */
export interface Entry {
  readonly line: number;
  readonly reading: MarkerReading;
  /** The second marker of a line that opens two items. */
  readonly nested: boolean;
  /** A heading, a field or an attachment's title stands between the marker before and this one. */
  readonly afterBreak: boolean;
  /** The lines of text between the marker before and this one, for a series that begins inside them. */
  readonly textBefore: readonly Line[];
}

/** All markers of a report, in order. Linear. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let textBefore: Line[] = [];
  lines.forEach((line, number) => {
    if (line.markers.length === 0) {
      if (line.type === 'text' || line.type === 'field') textBefore.push(line);
      return;
    }
    const afterBreak = textBefore.some(breaksSeries);
    line.markers.forEach((reading, index) => {
      entries.push({ line: number, reading, nested: index > 0, afterBreak, textBefore });
    });
    textBefore = [];
  });
  return entries;
}

/** Whether a line without marker may end one series and introduce another: a heading, not a sentence. */
export function breaksSeries(line: Line): boolean {
  if (line.type === 'field') return true;
  const text = line.prose.slice(line.textStart).trimEnd();
  // Titles of attachments and notes; Roman numerals number the parts of English texts.
  if (/^(?:附件|附表|附錄|附圖|附註|備註|註|[IVX]{1,5}\.\s)/.test(text)) return true;
  // The caption of a table or figure belongs to the item above.
  if (/^[表圖]\s?[一二三四五六七八九十0-9０-９]/.test(text)) return false;
  return text.length <= 40 && !/[。，、；！？,;]$/.test(text);
}
