import type { Line } from '../../../report/line';
import type { Span } from '../../../report/text';
import { cachedPerLine } from '../../../report/cache';

/** Ends an address or a path: white space, or a full-width mark, of which none of them has any. */
const breaks = '\\s\\0，。；：！？、「」『』（）《》〈〉【】“”';
const word = `[^${breaks}]`;
const extensions =
  'docx?|xlsx?|pptx?|pdf|od[tsp]|rtf|txt|csv|tsv|json|xml|html?|zip|rar|7z|jpe?g|png|gif|svg|tiff?|bmp|mp[34]|mov|avi|' +
  'wmv|md|mreport|di|dwg|shp|kml|gpkg|py|js|ts|exe|dll|log|ini|cfg|ya?ml|eml|msg|bak|sql';

/** Each begins where one sees it: with a scheme, a drive, `www.`, a quotation mark of code. */
const addresses = new RegExp(
  `(?:[A-Za-z][A-Za-z0-9+.-]{1,15}://|(?<![A-Za-z0-9])www\\.|(?<![A-Za-z0-9])[A-Za-z]:[\\\\/]|\\\\\\\\)${word}+`,
  'g',
);
const code = /`[^`]+`/g;
const words = new RegExp(`${word}+`, 'g');
const fileName = new RegExp(`\\.(?:${extensions})(?![A-Za-z0-9])`, 'gi');
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const unixPath = /(?:^|[^!-~])(~?\/[\w.-]+\/\S*)/;

/** What is written as a machine reads it, in order, without overlaps: addresses, paths, names of files, code. Linear. */
export const verbatimSpans = cachedPerLine(({ prose }: Line): Span[] => {
  if (!/[.@`\\]|:\/|\/\w/.test(prose)) return [];
  const spans = [...prose.matchAll(addresses), ...prose.matchAll(code), ...prose.matchAll(email)].map(
    ({ 0: text, index }) => ({ start: index, end: index + text.length }),
  );
  for (const { 0: text, index } of prose.matchAll(words)) {
    const path = unixPath.exec(text)?.[1];
    const end = path === undefined ? endOfFileName(text) : text.length;
    if (end > 0) spans.push({ start: index, end: index + end });
  }
  return merged(spans);
});

function endOfFileName(text: string): number {
  const last = [...text.matchAll(fileName)].at(-1);
  return last === undefined || last.index === 0 ? 0 : last.index + last[0].length;
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push(span);
  }
  return result;
}

/**
 * The prose of a line with what is written for machines replaced by U+0000, which no rule looks for: same length, same
 * offsets.
 */
export const wordsOf = cachedPerLine((line: Line): string => {
  let text = '';
  let at = 0;
  for (const { start, end } of verbatimSpans(line)) {
    text += line.prose.slice(at, start) + '\0'.repeat(end - start);
    at = end;
  }
  return at === 0 ? line.prose : text + line.prose.slice(at);
});
