import type { Line } from '../../../report/line';
import type { Span } from '../../../report/text';

/** A bracket or quotation mark in a line's text. */
export interface Bracket {
  readonly at: number;
  readonly mark: string;
  readonly family: Family;
  readonly opens: boolean;
  readonly wide: boolean;
  /** May well stand alone: half of a marker, a telephone number's, a smile. Paired where a partner is there, else let go. */
  readonly soft: boolean;
  /** Soft for a numeral before it (`、二)`), but none that a list begins with: it closes what is open, and lists nothing. */
  readonly endsText: boolean;
}

/** A kind of bracket, of either width. */
export type Family = '()' | '「」' | '『』' | '【】' | '《》' | '〈〉';
/** All kinds of brackets. */
export const families: readonly Family[] = ['()', '「」', '『』', '【】', '《》', '〈〉'];

/** Opening and closing mark, full-width and half-width. */
const forms: readonly [family: Family, open: string, close: string, wide: boolean][] = [
  ['()', '（', '）', true],
  ['()', '(', ')', false],
  ['「」', '「', '」', true],
  ['「」', '｢', '｣', false],
  ['『』', '『', '』', true],
  ['【】', '【', '】', true],
  ['《》', '《', '》', true],
  ['〈〉', '〈', '〉', true],
];

interface Form {
  readonly family: Family;
  readonly opens: boolean;
  readonly wide: boolean;
  readonly partner: string;
}

const formOf: ReadonlyMap<string, Form> = new Map(
  forms.flatMap(([family, open, close, wide]): [string, Form][] => [
    [open, { family, opens: true, wide, partner: close }],
    [close, { family, opens: false, wide, partner: open }],
  ]),
);

/** The other half, of the same width. */
export function partnerOf(mark: string): string {
  return formOf.get(mark)?.partner ?? mark;
}

/** The brackets of a line, in order, but for those at the offsets `except`. Linear. */
export function bracketsOf(line: Line, except?: ReadonlySet<number>): Bracket[] {
  if (line.type === 'blank' || line.type === 'comment') return [];
  const { prose } = line;
  const found: Bracket[] = [];
  const hasIntervals = /[[\]]/.test(prose);
  for (const { 0: mark, index: at } of prose.matchAll(/[「」『』（）()【】《》〈〉｢｣]/g)) {
    const form = formOf.get(mark);
    if (form === undefined || except?.has(at) === true) continue;
    if (isNamed(prose, at) || (hasIntervals && isInterval(prose, at))) continue;
    const { family, opens, wide } = form;
    found.push({ at, mark, family, opens, wide, ...softnessOf(line, at, opens) });
  }
  return found;
}

/** 「（」 speaks of the bracket. */
function isNamed(prose: string, at: number): boolean {
  return /[「『“]/.test(prose.charAt(at - 1)) && /[」』”]/.test(prose.charAt(at + 1));
}

/** [0,100) holds the one end and not the other. */
function isInterval(prose: string, at: number): boolean {
  return (
    /\[[-+0-9.%]{1,12} ?[,，~～] ?[-+0-9.%∞]{1,12}$/.test(prose.slice(Math.max(at - 28, 0), at)) ||
    /^[-+0-9.%∞]{1,12} ?[,，~～] ?[-+0-9.%]{1,12}\]/.test(prose.slice(at + 1, at + 29))
  );
}

type Softness = Pick<Bracket, 'soft' | 'endsText'>;

function softnessOf({ prose, markers }: Line, at: number, opens: boolean): Softness {
  const isMarkers = markers.some(({ flaw, span }) => flaw !== undefined && isWithin(at, span));
  if (isMarkers) return { soft: true, endsText: false };
  const before = prose.slice(Math.max(at - 6, 0), at);
  const after = prose.slice(at + 1, at + 5);
  const isSmile = /[:;=][-^']?$/.test(before);
  if (opens) return { soft: isSmile && /^(?:\s|$)/.test(after), endsText: false };
  const numeral = isTime.test(before) ? undefined : listNumeral.exec(before)?.[1];
  const isAreaCode = /(?:^|[^0-9])0[0-9]{1,3}$/.test(before) && /^[ -]?[0-9]{3}/.test(after);
  const soft = isSmile || isAreaCode || numeral !== undefined;
  return { soft, endsText: numeral !== undefined && !/^(?:0?1|１|[Aa甲一])$/.test(numeral) };
}

/** `1)` after a pause. */
const listNumeral = /(?:^|[\s：:，,、；;。])([0-9０-９]{1,2}|[A-Za-z一二三四五六七八九十甲乙丙丁])$/;
const isTime = /[0-9０-９][：:][0-9０-９]{2}$/;

function isWithin(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}
