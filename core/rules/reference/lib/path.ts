import { matchAt } from '../../../report/dates/match-at';
import type { MarkerKind } from '../../../report/marker';
import { readDigits, readFinancial, readHan, readLetter, readStem } from '../../../report/numerals';
import type { Span } from '../../../report/text';

/** One marker of a path: (一) of 十二、(一)3、. */
export interface PathStep {
  readonly kind: MarkerKind;
  readonly number: number;
  readonly span: Span;
}

/** The numbers that lead to an item, from the outermost level inwards: 二、(三). */
export type Path = readonly PathStep[];

const numeral =
  '[0-9０-９]{1,3}|[零〇○一二三四五六七八九十百]{1,5}|[壹貳參叁肆伍陸柒捌玖拾]{1,4}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-zＡ-Ｚａ-ｚ]';
const bracketed = new RegExp(`[（(](${numeral})[）)]`, 'y');
const plain = new RegExp(`(${numeral})([、.．]?)`, 'y');
const joint = /[及與和或至、]/y;
/** What may stand after a number that ends a path without 、: 說明三，; but 三人, 3件 are counts. */
const pathEnds =
  /[）)，。；：、」』及與和或至之所各等\s]|規定|辦理|內容|[（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)]|$/y;

/**
 * The paths that are written at `start`: 貳、三、(二)２及３(３) are 貳三(二)2 and 貳三3(3). Empty where none is. Reads no more
 * characters than the paths have, and a few.
 */
export function readPaths(text: string, start: number): Path[] {
  const paths: Path[] = [];
  let steps: PathStep[] = [];
  for (let at = start; ;) {
    const step = readStep(text, at) ?? readStep(text, jointEnd(text, at, steps.length > 0));
    if (step === undefined) break;
    const same = steps.findIndex(({ kind }) => kind === step.kind);
    // After 及, one that takes the place of none before it is of another text.
    if (same < 0 && step.span.start > at) break;
    if (same >= 0) {
      paths.push(steps);
      steps = steps.slice(0, same);
    }
    steps = [...steps, step];
    at = step.span.end;
  }
  return steps.length === 0 ? paths : [...paths, steps];
}

function jointEnd(text: string, at: number, mayJoin: boolean): number {
  return mayJoin && matchAt(joint, text, at) !== undefined ? at + 1 : -1;
}

function readStep(text: string, start: number): PathStep | undefined {
  if (start < 0) return undefined;
  const brackets = matchAt(bracketed, text, start);
  const match = brackets ?? matchAt(plain, text, start);
  if (match === undefined) return undefined;
  const [whole, digits = '', close = ''] = match;
  const end = start + whole.length;
  if (brackets === undefined && close === '' && matchAt(pathEnds, text, end) === undefined) return undefined;
  // 3.5: a figure.
  if (/[.．]/.test(close) && /[0-9０-９]/.test(text.charAt(end))) return undefined;
  const value = classify(digits, brackets !== undefined);
  return value && { ...value, span: { start, end } };
}

function classify(text: string, inBrackets: boolean): Pick<PathStep, 'kind' | 'number'> | undefined {
  const candidates: [number | undefined, MarkerKind, MarkerKind | undefined][] = [
    [readDigits(text), '1', '(1)'],
    [readHan(text), '一', '(一)'],
    [readFinancial(text), '壹', undefined],
    [readStem(text), '甲', '(甲)'],
    [readLetter(text, true), 'A', '(A)'],
    [readLetter(text, false), 'a', '(a)'],
  ];
  for (const [number, kind, bracketedKind] of candidates) {
    const found = inBrackets ? bracketedKind : kind;
    if (number !== undefined && number > 0 && found !== undefined) return { kind: found, number };
  }
  return undefined;
}
