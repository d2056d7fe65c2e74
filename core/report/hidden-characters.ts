import { expectDefined } from './expect';
import type { Span } from './text';

/**
 * Characters that nobody sees: control characters (pasted from a word processor or a PDF) and those that Unicode calls
 * default-ignorable, but for variation selectors, which belong to the character before them, and for U+FEFF where a
 * line begins: there it is a byte order mark.
 */
const hidden =
  /(?![\t\n\r])\p{Cc}|(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])(?:(?!\ufeff)|(?<=[^]))\p{Default_Ignorable_Code_Point}/gu;
/** No other line has any; quicker to ask. */
const mayBeHidden = /[^\t -~\u00ae-\u034e\u2070-\u3163\u3165-\ud7ff\ue000-\ufdff\ufe10-\ufefe\uff00-\uff9f]/;

/** Where hidden characters stand, one by one, in order. Linear. */
export function hiddenCharactersIn(text: string): Span[] {
  if (!mayBeHidden.test(text)) return [];
  return [...text.matchAll(hidden)].map(({ 0: character, index }) => ({
    start: index,
    end: index + character.length,
  }));
}

/** A text without some of its characters, and where the others stood. */
export interface Stripped {
  readonly text: string;
  /** Returns what was read from the stripped text with the offsets of the whole one. */
  readonly restore: <Value>(reading: Value) => Value;
}

/** Takes spans out of a text, so that it is read as if they were not there. @param spans in order */
export function stripSpans(text: string, spans: readonly Span[]): Stripped {
  const offsets: number[] = [];
  let stripped = '';
  let at = 0;
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    stripped += text.slice(at, start);
    for (; at < start; at++) offsets.push(at);
    at = end;
  }
  offsets.push(text.length);
  return { text: stripped, restore: (reading) => withOffsets(reading, offsets) };
}

/** The members that are offsets, wherever they occur in what is read from a line. */
const offsetNames = new Set(['start', 'textStart', 'contentStart']);

/** A deep copy in which each offset is the one that it had before. */
function withOffsets<Value>(value: Value, offsets: readonly number[]): Value;
function withOffsets(value: unknown, offsets: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withOffsets(each, offsets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      typeof member === 'number' ? offsetIn(name, member, offsets) : withOffsets(member, offsets),
    ]),
  );
}

function offsetIn(name: string, value: number, offsets: readonly number[]): number {
  if (offsetNames.has(name)) return expectDefined(offsets[value], 'offset in a stripped line', value);
  // An end stands right behind the last character, before what is hidden after it.
  if (name === 'end' && value > 0) {
    return expectDefined(offsets[value - 1], 'offset in a stripped line', value - 1) + 1;
  }
  return value;
}
