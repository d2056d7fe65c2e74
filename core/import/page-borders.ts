/** What stands at the borders of pages in a text that was copied from them: numbers, headers, footers. */
import { sentence, type Sentence } from '../../l10n/message';
import { importNoteMessages } from '../../l10n/messages/import-notes';
import { expectDefined } from '../report/expect';
import { lexLine } from '../report/lex-line';
import type { LineNote, Written } from './model';

const pageNumber =
  /^(?:[-–—－~]\s*\d{1,4}\s*[-–—－~]|第\s*[\d一二三四五六七八九十百]{1,5}\s*頁(?:\s*[，,/／]?\s*共\s*\d{1,4}\s*頁)?|page \d{1,4}(?: of \d{1,4})?)$/i;
/** Longer lines are not page numbers, headers or footers. In UTF-16 units. */
const maxBorderLength = 40;
const bareNumber = /^[0-9０-９]{1,4}$/;
/** Page and number of pages; a date looks the same. */
const fraction = /^(\d{1,4})\s*[/／]\s*(\d{1,4})$/;
/** Fewer lines apart, bare numbers are those of rows, and years. */
const minPageLines = 10;

/**
 * The text without page numbers, and without what stands beside them on every page; what is removed is noted. Linear.
 */
export function withoutPages({ text, pictures, notes }: Written): Written {
  const lines: string[] = [];
  // A page may end within a line.
  const starts = text.split('\n').map((line) => {
    const start = lines.length;
    line.split('\f').forEach((part, index) => lines.push(...(index > 0 ? ['\f', part] : [part])));
    return start;
  });
  const borders = bordersIn(lines);
  const removed = new Set([...borders, ...repeated(lines, borders)]);
  const kept: string[] = [];
  const gone: LineNote[] = [];
  const places = lines.map((line, index) => {
    if (!removed.has(index)) return kept.push(line) - 1;
    const place = Math.max(0, kept.length - 1);
    if (line !== '\f') gone.push({ line: place, reason: reasonOf(line.trim()) });
    return place;
  });
  const moved = notes.map(({ line, reason }) => ({
    line: line === undefined ? undefined : places[expectDefined(starts[line], 'line of a note', 0)],
    reason,
  }));
  return { text: kept.join('\n'), pictures, notes: [...moved, ...gone] };
}

function reasonOf(text: string): Sentence {
  return sentence(importNoteMessages.pageBorder, { text });
}

/** Page numbers and page breaks. A bare number is one where another page's follows at some distance. */
function bordersIn(lines: readonly string[]): number[] {
  const counted = countedUp(lines);
  return lines.flatMap((line, at) =>
    line === '\f' || counted.has(at) || isPageNumber(line.trim()) ? [at] : [],
  );
}

function isPageNumber(text: string): boolean {
  return text.length <= maxBorderLength && pageNumber.test(text);
}

/** Bare numbers, and fractions of one number of pages, that count up from page to page. */
function countedUp(lines: readonly string[]): Set<number> {
  const pages = new Set<number>();
  const last = new Map<string, { at: number; value: number }>();
  lines.forEach((line, at) => {
    const text = line.trim().normalize('NFKC');
    if (text.length > maxBorderLength) return;
    const [, page, count] = fraction.exec(text) ?? [];
    if (page === undefined && !bareNumber.test(text)) return;
    const [value, kind] = [Number(page ?? text), count ?? 'bare'];
    const before = last.get(kind);
    last.set(kind, { at, value });
    if (before?.value !== value - 1) return;
    const isPage = kind !== 'bare' || at - before.at >= minPageLines || isBetween(lines, before.at, at);
    if (isPage) [before.at, at].forEach((each) => pages.add(each));
  });
  return pages;
}

/** Whether a page break stands between two lines, one of them beside it. */
function isBetween(lines: readonly string[], from: number, to: number): boolean {
  return lines[beside(lines, from, 1)] === '\f' || lines[beside(lines, to, -1)] === '\f';
}

/** The lines next to page borders that stand there again and again: on a third of the pages, or most of a few. */
function repeated(lines: readonly string[], borders: readonly number[]): number[] {
  const isBorder = new Set(borders);
  const found = new Map<string, Set<number>>();
  for (const border of borders) {
    for (const step of [-1, 1]) {
      const at = beside(lines, border, step);
      const text = (lines[at] ?? '').trim();
      if (text === '' || text.length > maxBorderLength || isBorder.has(at) || isOfReport(text)) continue;
      const key = `${String(step)} ${text}`;
      found.set(key, (found.get(key) ?? new Set()).add(at));
    }
  }
  return [...found.values()].flatMap((places) => (isMany(places.size, borders.length) ? [...places] : []));
}

function isMany(places: number, borders: number): boolean {
  return places >= 3 ? places * 3 >= borders : places === 2 && borders < 4;
}

/** An item or a field is not a header, however often it stands at the top of a page. */
function isOfReport(text: string): boolean {
  const { markers, field } = lexLine(text, false);
  return markers.length > 0 || field !== undefined;
}

/** The nearest line that is not blank, a few lines on at most. */
function beside(lines: readonly string[], from: number, step: number): number {
  let at = from + step;
  while (Math.abs(at - from) < 5 && lines[at] !== '\f' && (lines[at] ?? 'end').trim() === '') at += step;
  return at;
}
