import { foldCompatible } from './compatibility';
import type { MarkerForm, MarkerKind, MarkerReading, NumeralWriting } from './marker';
import {
  isPositional,
  readDigits,
  readEnclosed,
  readFinancial,
  readHan,
  readLetter,
  readStem,
} from './numerals';

/**
 * Reads the markers that a line may begin with, outermost first: none, one, or two (`(一) 1.壓力錶`).
 * What looks like a marker but cannot be one, given what follows it (1.5倍, (03)8882403, (A)＝), is left out. Where it
 * depends on the place in the outline, the marker is read, and marked as doubtful if prose is likely.
 * The number of characters that are read is limited, unless a bracket is not closed.
 *
 * @param text one line
 * @param from UTF-16 offset of its first character after white space and bullet
 */
export function readMarkers(text: string, from: number): MarkerReading[] {
  const start = from + noteLength(text, from);
  const first = readMarker(text, start);
  if (first === undefined) return [];
  // A series may begin inside a note, but not in its middle.
  if (start > from && (first.number !== 1 || first.doubtful === true)) return [];
  const second = readMarker(text, skipBlanks(text, first.span.end));
  const nested = second?.number === 1 && second.doubtful !== true && second.flaw === undefined;
  return nested && second.kind !== first.kind ? [first, second] : [first];
}

/** The length of `註：` (附註, 備註) before a series that begins inside a note. */
function noteLength(text: string, from: number): number {
  return /^[附備]?註[：:][ \u3000]*/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
}

/** Returns the offset of the first character at or after `from` that is not white space. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function readMarker(text: string, from: number): MarkerReading | undefined {
  // The longest marker is `（一百二十三）.`; what follows it needs a few characters more.
  const head = foldCompatible(text.slice(from, from + 16));
  const bracketed = readBracketed(head, from);
  // `（三、民間團體）` is an aside: the half that is missing stands further on.
  if (bracketed?.flaw === 'unclosed' && closesLater(text, bracketed.span.end)) return undefined;
  return (
    bracketed ?? readEnclosedMarker(head, from) ?? readPlain(head, from) ?? readNearMiss(head, from, text)
  );
}

/** Whether a bracket that is open at `from` is closed in the rest of the line. */
function closesLater(text: string, from: number): boolean {
  let open = 1;
  for (let at = from; at < text.length && open > 0; at++) {
    if ('(（'.includes(text.charAt(at))) open++;
    else if (')）'.includes(text.charAt(at))) open--;
  }
  return open === 0;
}

/** A Han numeral may be spread, so that markers are equally wide: `三　十、`, `(四　十)`. */
const spreadHan = '[一二三四五六七八九十百廿卅]{1,5}(?:[ \\u3000]+[一二三四五六七八九十百廿卅]{1,5})+';
const numeralPattern = `(?:${spreadHan}|[0-9０-９]{1,4}|[零〇○一二三四五六七八九十百廿卅]{1,6}|[壹貳貮贰參叁叄参肆伍陸陆柒捌玖拾佰]{1,5}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-zＡ-Ｚａ-ｚ])`;
const bracketed = new RegExp(`^([(（])(${numeralPattern})([)）])([.．、]?)`);
const unclosed = new RegExp(`^([(（])(${numeralPattern})([、.．]|(?=\\s))`);
const unopened = new RegExp(`^(${numeralPattern})([)）])`);
const plain = new RegExp(`^(${numeralPattern})([、.．])`);

function readBracketed(head: string, from: number): MarkerReading | undefined {
  const whole = bracketed.exec(head);
  if (whole !== null) {
    const [, open = '', numeral = '', close = '', tail = ''] = whole;
    const after = head.slice(whole[0].length);
    // A formula. Telephone numbers need no check: because of its leading zero, (03) is not a numeral.
    if (/^\s?[＝=＋+×÷]/.test(after)) return undefined;
    const flaw = (open === '(') === (close === ')') ? undefined : 'mixed';
    return reading({ head, from, open, numeral, close: close + tail, bracketed: true, flaw });
  }
  const half = unclosed.exec(head);
  if (half !== null) {
    const [, open = '', numeral = '', tail = ''] = half;
    return reading({ head, from, open, numeral, close: tail, bracketed: true, flaw: 'unclosed' });
  }
  const end = unopened.exec(head);
  if (end === null) return undefined;
  const [, numeral = '', close = ''] = end;
  return reading({ head, from, open: '', numeral, close, bracketed: true, flaw: 'unopened' });
}

function readPlain(head: string, from: number): MarkerReading | undefined {
  const match = plain.exec(head);
  if (match === null) return undefined;
  const [marker, numeral = '', close = ''] = match;
  const after = head.slice(marker.length);
  const dotted = close !== '、';
  if (dotted && /^[0-9０-９.．]/.test(after)) return undefined;
  if (dotted && /^[A-Za-z][.．]/.test(after)) return undefined;
  // A Roman numeral before an English sentence.
  if (dotted && /^[IVX]$/.test(numeral) && /^\s+[A-Za-z]/.test(after)) return undefined;
  // Only digits and letters are followed by a dot: nobody writes 一.
  if (dotted && !/^[0-9０-９A-Za-zＡ-Ｚａ-ｚ]/.test(numeral)) return undefined;
  return reading({ head, from, open: '', numeral, close, bracketed: false });
}

const otherBrackets = new RegExp(`^([(（【〔[])[ \\u3000]*(${numeralPattern})[ \\u3000]*([)）】〕\\]])`);
const otherMark = new RegExp(`^(${numeralPattern})([，,。：:])(?![0-9０-９])`);
const noMark = new RegExp(`^([(（])(${numeralPattern})(?=\\p{Script=Han})`, 'u');
const boldMark = new RegExp(`^\\*\\*(${numeralPattern})([、.．])\\*\\*`);
/** Signs of the Japanese syllabary that stand for the Han numeral they look like, with the mark after them. */
const lookAlike = /^([ニハー])(、)/;
const lookAlikes: Readonly<Record<string, string>> = { ニ: '二', ハ: '八', ー: '一' };

/**
 * What would be a marker but for its mark, its brackets or its blanks: `2，`, `2。`, `【二】`, `( 二 )`, `(3第三項`. It is
 * doubtful: only where it is the next number of a series is it an item.
 */
function readNearMiss(head: string, from: number, text: string): MarkerReading | undefined {
  const inBrackets = otherBrackets.exec(head);
  if (inBrackets !== null) {
    // What is no marker although its brackets are right, is none at all: `(2)＝`.
    if (/^[(（][^ \u3000]+[)）]$/.test(inBrackets[0])) return undefined;
    const [length, numeral = ''] = [inBrackets[0].length, inBrackets[2]];
    return nearMiss(from, length, head.indexOf(numeral), numeral, true);
  }
  const half = noMark.exec(head);
  if (half !== null && !closesLater(text, from + half[0].length))
    return nearMiss(from, half[0].length, 1, half[2] ?? '', true);
  const bold = boldMark.exec(head);
  if (bold !== null) return nearMiss(from, bold[0].length, 2, bold[1] ?? '', false);
  const sign = lookAlike.exec(head);
  if (sign !== null) return nearMiss(from, sign[0].length, 0, lookAlikes[sign[1] ?? ''] ?? '', false);
  const marked = otherMark.exec(head);
  return marked === null ? undefined : nearMiss(from, marked[0].length, 0, marked[1] ?? '', false);
}

/** @param at where in the marker the numeral begins, from 0 */
function nearMiss(
  from: number,
  length: number,
  at: number,
  numeral: string,
  inBrackets: boolean,
): MarkerReading | undefined {
  const value = classify(withoutBlanks(numeral), inBrackets);
  // Nothing before a first item shows that it is one.
  if (value === undefined || value.number === 1) return undefined;
  return {
    kind: value.kind,
    number: value.number,
    form: { open: '', writing: writingOf(withoutBlanks(numeral)), close: '' },
    span: { start: from, end: from + length },
    numeral: { start: from + at, end: from + at + numeral.length },
    flaw: 'mark',
    doubtful: true,
  };
}

function readEnclosedMarker(head: string, from: number): MarkerReading | undefined {
  const enclosed = readEnclosed(head.charAt(0));
  if (enclosed === undefined) return undefined;
  const close = /^[、.．]/.exec(head.slice(1))?.[0] ?? '';
  return {
    kind: enclosed.kind,
    number: enclosed.value,
    form: { open: '', writing: 'enclosed', close },
    span: { start: from, end: from + 1 + close.length },
    numeral: { start: from, end: from + 1 },
  };
}

/** The parts of a marker as written, and the text that it was read from: `head` begins at the offset `from`. */
interface MarkerParts {
  head: string;
  from: number;
  open: string;
  numeral: string;
  close: string;
  bracketed: boolean;
  flaw?: MarkerReading['flaw'];
}

function reading(parts: MarkerParts): MarkerReading | undefined {
  const { head, from, open, numeral, close, flaw } = parts;
  const value = classify(withoutBlanks(numeral), parts.bracketed);
  if (value === undefined) return undefined;
  const numeralStart = from + open.length;
  const length = open.length + numeral.length + close.length;
  const form: MarkerForm = { open, writing: writingOf(withoutBlanks(numeral)), close };
  return {
    kind: value.kind,
    number: value.number,
    form,
    span: { start: from, end: from + length },
    numeral: { start: numeralStart, end: numeralStart + numeral.length },
    ...(flaw === undefined ? {} : { flaw }),
    ...(isDoubtful(value, head.slice(length), flaw) ? { doubtful: true } : {}),
  };
}

function withoutBlanks(numeral: string): string {
  return numeral.replace(/[ \u3000]+/g, '');
}

interface KindAndNumber {
  kind: MarkerKind;
  number: number;
}

/** Returns what kind of numeral this is, and its value; `undefined` where no marker has such a numeral. */
function classify(numeral: string, inBrackets: boolean): KindAndNumber | undefined {
  const candidates: [number | undefined, MarkerKind, MarkerKind | undefined][] = [
    [readDigits(numeral), '1', '(1)'],
    [readStem(numeral), '甲', '(甲)'],
    [readLetter(numeral, true), 'A', '(A)'],
    [readLetter(numeral, false), 'a', '(a)'],
    [/^[零〇○一二三四五六七八九十百廿卅]+$/.test(numeral) ? readHan(numeral) : undefined, '一', '(一)'],
    [readFinancial(numeral), '壹', undefined],
  ];
  for (const [number, kind, bracketedKind] of candidates) {
    const kindAsWritten = inBrackets ? bracketedKind : kind;
    if (number !== undefined && number > 0 && kindAsWritten !== undefined)
      return { kind: kindAsWritten, number };
  }
  return undefined;
}

function writingOf(numeral: string): NumeralWriting {
  if (/^[０-９Ａ-Ｚａ-ｚ]/.test(numeral)) return 'full';
  if (/^[0-9A-Za-z]/.test(numeral)) return 'half';
  return isPositional(numeral) ? 'places' : 'han';
}

/** `甲、乙方代表`, `92、93年`, `A、B及C`: the next number follows at once, so this may be a list in prose. */
function isDoubtful(marker: KindAndNumber, after: string, flaw: MarkerReading['flaw']): boolean {
  if (flaw === 'unclosed' || flaw === 'unopened') return true;
  const next = new RegExp(`^${numeralPattern}`).exec(after)?.[0];
  if (next === undefined) return false;
  const following = classify(next, marker.kind.startsWith('('));
  return following?.kind === marker.kind && following.number === marker.number + 1;
}
