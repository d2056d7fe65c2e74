import type { Span } from './text';
import {
  toFullWidth,
  writeEnclosed,
  writeFinancial,
  writeHan,
  writeHanPlaces,
  writeLetter,
  writeStem,
} from './numerals';

/** The kinds of marker, each named by its first member, in the order in which documents nest them. */
export const markerKinds = [
  '壹',
  '一',
  '(一)',
  '1',
  '(1)',
  '甲',
  '(甲)',
  'A',
  '(A)',
  'a',
  '(a)',
  '①',
] as const;

/** A kind of marker, by what it looks like for the first item. */
export type MarkerKind = (typeof markerKinds)[number];

/** How the numeral of a marker is written. `places`: Han numerals with a digit for each place (一○). */
export type NumeralWriting = 'half' | 'full' | 'han' | 'places' | 'enclosed';

/** How a marker is written, apart from its number: `（` + numeral + `）`, numeral + `、`, … */
export interface MarkerForm {
  readonly open: string;
  readonly writing: NumeralWriting;
  /** Closing bracket and whatever stands after it: `)`, `、`, `.`, `).` */
  readonly close: string;
}

/** A marker as it was read on a line. Immutable; offsets are UTF-16 code units in the line. */
export interface MarkerReading {
  readonly kind: MarkerKind;
  readonly number: number;
  readonly form: MarkerForm;
  /** The whole marker. */
  readonly span: Span;
  /** The numeral in it. */
  readonly numeral: Span;
  /** Its brackets are of different widths, or one of them is missing. */
  readonly flaw?: 'mixed' | 'unopened' | 'unclosed' | 'mark';
  /** What follows makes prose at least as likely as an item (`甲、乙方代表`). */
  readonly doubtful?: boolean;
}

/** Returns the form of a kind that `docs/format.md` recommends. */
export function canonicalForm(kind: MarkerKind): MarkerForm {
  if (kind === '①') return { open: '', writing: 'enclosed', close: '' };
  const han = /[壹一甲]/u.test(kind);
  const writing = han ? 'han' : 'half';
  if (kind.startsWith('(')) return { open: '(', writing, close: ')' };
  return { open: '', writing, close: kind === 'A' || kind === 'a' ? '.' : '、' };
}

/** Writes a marker; `undefined` where its kind or form does not have the number (甲 has ten, ① has fifty). */
export function writeMarker(kind: MarkerKind, value: number, form: MarkerForm): string | undefined {
  const numeral = writeNumeral(kind, value, form.writing);
  return numeral === undefined ? undefined : form.open + numeral + form.close;
}

function writeNumeral(kind: MarkerKind, value: number, writing: NumeralWriting): string | undefined {
  if (value < 1) return undefined;
  if (writing === 'enclosed') {
    const hasEnclosed = kind === '(一)' || kind === '1' || kind === '(1)' || kind === '(a)' || kind === '①';
    return hasEnclosed ? writeEnclosed(kind, value) : undefined;
  }
  const plain = writePlain(kind, value, writing === 'places');
  return writing === 'full' && plain !== undefined ? toFullWidth(plain) : plain;
}

function writePlain(kind: MarkerKind, value: number, places: boolean): string | undefined {
  switch (kind) {
    case '壹':
      return writeFinancial(value);
    case '一':
    case '(一)':
      return places ? writeHanPlaces(value) : writeHan(value);
    case '1':
    case '(1)':
      return String(value);
    case '甲':
    case '(甲)':
      return writeStem(value);
    case 'A':
    case '(A)':
      return writeLetter(value, true);
    case 'a':
    case '(a)':
      return writeLetter(value, false);
    case '①':
      return writeEnclosed('①', value);
  }
}

/** Returns the form for a marker of `kind` next to one of the form `like`: the same widths, else the canonical form. */
export function formFor(kind: MarkerKind, like: MarkerForm): MarkerForm {
  const canonical = canonicalForm(kind);
  const fullBrackets = like.open === '（';
  return {
    open: canonical.open === '(' && fullBrackets ? '（' : canonical.open,
    writing: canonical.writing === 'half' && like.writing === 'full' ? 'full' : canonical.writing,
    close: canonical.close === ')' && fullBrackets ? '）' : canonical.close,
  };
}
