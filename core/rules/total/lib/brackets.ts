import type { Span } from '../../../report/text';

/** A text in which only what stands outside brackets can be read. */
export interface Masked {
  /** The text with its brackets, quotations and what stands in them hidden; the length stays. */
  readonly text: string;
  /** What stands in its outermost round brackets. */
  readonly insides: readonly Span[];
}

/** Stands for what is hidden: no digit, no letter, no punctuation. */
const hidden = '\ufffc';

const closing: Record<string, string> = { '(': ')', '（': '）', '「': '」', '『': '』', '《': '》' };
const opening = /[(（「『《]/;
const bracket = /[(（「『《)）」』》]/g;

/**
 * Hides what stands in brackets, so that a sentence can be read without its asides. Brackets of two widths are a
 * pair; one that is never closed is read as if it were not there. Linear.
 */
export function maskBrackets(text: string): Masked {
  if (!opening.test(text)) return { text, insides: [] };
  const open: { char: string; start: number }[] = [];
  let pairs: Span[] = [];
  for (const { 0: char, index } of text.matchAll(bracket)) {
    if (opening.test(char)) {
      open.push({ char, start: index });
    } else {
      const last = open.at(-1);
      if (last === undefined || !fits(last.char, char)) continue;
      open.pop();
      pairs = dropInner(pairs, last.start);
      pairs.push({ start: last.start, end: index + 1 });
    }
  }
  let masked = '';
  let at = 0;
  for (const { start, end } of pairs) {
    masked += text.slice(at, start) + hidden.repeat(end - start);
    at = end;
  }
  const round = pairs.filter(({ start }) => /[(（]/.test(text.charAt(start)));
  return {
    text: masked + text.slice(at),
    insides: round.map(({ start, end }) => ({ start: start + 1, end: end - 1 })),
  };
}

const fits = (open: string, close: string): boolean =>
  closing[open] === close || (/[(（]/.test(open) && /[)）]/.test(close));

/** The pairs inside one that begins at `start` are the last ones. */
function dropInner(pairs: Span[], start: number): Span[] {
  while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
  return pairs;
}
