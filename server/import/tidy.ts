import { fixAll } from '../features/fix-all';
import { rules } from '../rules/registry';
import type { Localized, RuleSetting } from '../rules/rule';
import type { Imported, LeftOut } from './model';
import { placeOf } from './write-report';

/** Longer texts are not looked through for cut sentences. In UTF-16 units. */
const mostFixed = 300_000;

/** The two rules that mend what a PDF leaves, and no other. */
const settings: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.map(({ id }): [string, RuleSetting] => [
    id,
    id === 'text/bullet' || id === 'text/broken-paragraph' ? 'hint' : 'off',
  ]),
);

/** Takes out what only belongs to pages, joins what they cut, and drops indents. */
export function tidy(text: string): Imported {
  const { lines, leftOut } = withoutPages(text.split('\n'));
  let joined = lines.join('\n');
  if (joined.length <= mostFixed)
    joined = fixAll(joined, { locale: 'zh-TW', rules: settings, scheme: 'auto' }).text;
  else leftOut.push({ place: { 'zh-TW': '全文', en: 'whole file' }, reason: notJoined });
  const result: string[] = [];
  for (const line of joined.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' || (result.at(-1) ?? '') !== '') result.push(trimmed);
  }
  const written = result.join('\n').trimEnd();
  return { text: written === '' ? '' : `${written}\n`, leftOut };
}

const notJoined: Localized = {
  'zh-TW': '文字過長，未逐段檢查是否被換頁截斷',
  en: 'the text is too long to look for paragraphs that pages have cut',
};

const pageNumber =
  /^(?:[-–—－~]\s*\d{1,4}\s*[-–—－~]|第\s*[\d一二三四五六七八九十百]{1,5}\s*頁(?:\s*[，,/／]?\s*共\s*\d{1,4}\s*頁)?|page \d{1,4}(?: of \d{1,4})?|\d{1,4}\s*[/／]\s*\d{1,4})$/i;
/** Longer lines are no page numbers, headers or footers. In UTF-16 units. */
const longestBorder = 40;
const bareNumber = /^[0-9０-９]{1,4}$/;

/** Lines without page numbers, and without what stands beside them on every page. */
function withoutPages(source: readonly string[]): { lines: string[]; leftOut: LeftOut[] } {
  const lines = source.flatMap((line) =>
    line.split('\f').flatMap((part, index) => (index > 0 ? ['\f', part] : [part])),
  );
  const borders = bordersIn(lines);
  const removed = new Set(borders);
  for (const at of repeated(lines, borders)) removed.add(at);
  const kept: string[] = [];
  const places: { at: number; what: string }[] = [];
  lines.forEach((line, index) => {
    if (!removed.has(index)) kept.push(line);
    else if (line !== '\f') places.push({ at: kept.length, what: line.trim() });
  });
  const leftOut = places.map(({ at, what }) => ({
    place: placeOf(at - 1, kept),
    reason: {
      'zh-TW': `頁碼或頁首頁尾「${what}」已刪除`,
      en: `page number, header or footer “${what}” removed`,
    },
  }));
  return { lines: kept, leftOut };
}

function isPageNumber(text: string): boolean {
  return text.length <= longestBorder && pageNumber.test(text);
}

/** Page numbers and page breaks. A bare number is one where another page's is its neighbour. */
function bordersIn(lines: readonly string[]): number[] {
  const bare = lines.flatMap((line, at) =>
    bareNumber.test(line.trim()) ? [{ at, value: Number(line.normalize('NFKC')) }] : [],
  );
  const pages = new Set<number>();
  bare.forEach(({ at, value }, index) => {
    const next = bare[index + 1];
    if (next?.value !== value + 1 || next.at - at < 3) return;
    pages.add(at);
    pages.add(next.at);
  });
  return lines.flatMap((line, at) =>
    line === '\f' || pages.has(at) || isPageNumber(line.trim()) ? [at] : [],
  );
}

/** The lines next to page borders that stand there on most pages. */
function repeated(lines: readonly string[], borders: readonly number[]): number[] {
  const isBorder = new Set(borders);
  const found = new Map<string, Set<number>>();
  for (const border of borders) {
    for (const step of [-1, 1]) {
      const at = beside(lines, border, step);
      const text = (lines[at] ?? '').trim();
      if (text === '' || text.length > longestBorder || isBorder.has(at)) continue;
      const key = `${String(step)} ${text}`;
      found.set(key, (found.get(key) ?? new Set()).add(at));
    }
  }
  return [...found.values()].flatMap((places) =>
    places.size >= 2 && places.size * 3 >= borders.length ? [...places] : [],
  );
}

/** The nearest line that is not blank, a few lines on at most. */
function beside(lines: readonly string[], from: number, step: number): number {
  let at = from + step;
  while (Math.abs(at - from) < 5 && (lines[at] ?? 'end').trim() === '') at += step;
  return at;
}
