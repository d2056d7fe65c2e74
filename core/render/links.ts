/** Finds bare URLs and e-mail addresses, also where Chinese text stands next to them without a space. */

/** A link in a text: from offset `start` up to but not including `end`, in UTF-16 code units. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

const linkStart = /https?:\/\/|@/gi;
/** URLs are read as ASCII only: in Chinese text, the sentence continues right after them. */
const urlCharacters = /[\w\-.~:/?#[\]@!$&'()*+,;=%]*/y;
/** No browser opens longer URLs; and each line that an address continues on repeats all of it as its link. */
const maxLinkLength = 2000;
const hostStart = /[a-z0-9[]/i;
/** Punctuation that ends the sentence, not the URL. */
const trailing = new Set(".,;:!?'*~");
/** Closing brackets, and what opens each. */
const openers = new Map([
  [')', '('],
  [']', '['],
]);

/** The links of a text, in order, without overlaps. Linear. */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  linkStart.lastIndex = 0;
  for (let match = linkStart.exec(text); match !== null; match = linkStart.exec(text)) {
    const link =
      match[0] === '@' ? emailAt(text, match.index, from) : urlAt(text, match.index, match[0].length);
    if (link !== undefined) {
      if (link.end - link.start <= maxLinkLength) links.push(link);
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
  const unopened = new Map(
    [...openers].map(([close, open]) => [close, count(url, close) - count(url, open)]),
  );
  let end = url.length;
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    const surplus = unopened.get(last);
    if (surplus === undefined ? !trailing.has(last) : surplus <= 0) break;
    if (surplus !== undefined) unopened.set(last, surplus - 1);
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

/** Both scans end at the next `@`, so that each character is read twice at most. */
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
