/** Finds bare URLs and e-mail addresses, also where Chinese text stands right against them. */

/** A link in a text, in UTF-16 code units; half-open. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

const linkStart = /https?:\/\/|@/gi;
/** URLs are read as ASCII only: in Chinese text, the sentence goes on right behind them. */
const urlCharacters = /[\w\-.~:/?#[\]@!$&'()*+,;=%]*/y;
/** No browser opens longer ones. Each line that an address goes on to links to all of it. */
const longestUrl = 2000;
const hostStart = /[a-z0-9[]/i;
const trailing = new Set(".,;:!?'*~");
const closers: Partial<Record<string, string>> = { ')': '(', ']': '[' };

/** The links of a text, in order, without overlaps. */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  linkStart.lastIndex = 0;
  for (let match = linkStart.exec(text); match !== null; match = linkStart.exec(text)) {
    const link =
      match[0] === '@' ? emailAt(text, match.index, from) : urlAt(text, match.index, match[0].length);
    if (link !== undefined) {
      if (link.end - link.start <= longestUrl) links.push(link);
      from = link.end;
      linkStart.lastIndex = link.end;
    }
  }
  return links;
}

function urlAt(text: string, start: number, schemeLength: number): Link | undefined {
  const hostAt = start + schemeLength;
  if (isWordCharacter(text[start - 1]) || !hostStart.test(text[hostAt] ?? '')) return undefined;
  urlCharacters.lastIndex = hostAt;
  const rest = urlCharacters.exec(text)?.[0] ?? '';
  const end = hostAt + withoutTrailing(rest).length;
  return end > hostAt ? { start, end, href: text.slice(start, end) } : undefined;
}

/** Leaves the punctuation of the sentence, and brackets that open before the URL, to the sentence. */
function withoutTrailing(url: string): string {
  const surplus: Partial<Record<string, number>> = {};
  for (const [close, open] of Object.entries(closers)) {
    if (open !== undefined) surplus[close] = count(url, close) - count(url, open);
  }
  let end = url.length;
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    const unopened = surplus[last];
    if (unopened === undefined ? !trailing.has(last) : unopened <= 0) break;
    if (unopened !== undefined) surplus[last] = unopened - 1;
  }
  return url.slice(0, end);
}

function count(text: string, character: string): number {
  let found = 0;
  for (const each of text) if (each === character) found++;
  return found;
}

const localCharacter = /[\w.+-]/;
const domain = /[a-z0-9-]+(?:\.[a-z0-9-]+)*/iy;
const topLevel = /\.[a-z]{2,}$/i;

/** Both scans end at the next `@`, so that a row of them is read twice at most. */
function emailAt(text: string, at: number, from: number): Link | undefined {
  let start = at;
  while (start > from && localCharacter.test(text.charAt(start - 1))) start--;
  while (text[start] === '.') start++;
  domain.lastIndex = at + 1;
  const host = domain.exec(text)?.[0].replace(/-$/, '');
  if (start === at || host === undefined || !topLevel.test(host)) return undefined;
  const end = at + 1 + host.length;
  return { start, end, href: `mailto:${text.slice(start, end)}` };
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
