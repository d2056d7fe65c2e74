import type { Line } from '../../../report/line';
import { cachedPerLine } from '../../../report/cache';
import { bracketsOf, families, type Bracket, type Family } from './brackets';
import { enumerationMarks } from './enumeration-marks';

/** A bracket with its line, and what the line's other brackets are. */
export interface PlacedBracket {
  readonly line: number;
  readonly bracket: Bracket;
  /** All brackets of the line, and for each the index of its partner there. */
  readonly all: readonly Bracket[];
  readonly partners: readonly (number | undefined)[];
  readonly index: number;
}

/** What is wrong with one half of a pair, or with both. */
export type BracketViolation =
  | { readonly kind: 'unclosed' | 'unopened'; readonly half: PlacedBracket }
  /** Two halves that belong together, but are of two widths, or enclose half of another pair. */
  | { readonly kind: 'mixed' | 'crossed'; readonly open: PlacedBracket; readonly close: PlacedBracket };

interface Halves {
  violations: BracketViolation[];
  /** What the line alone cannot pair. */
  open: PlacedBracket[];
  close: PlacedBracket[];
}

/** The greatest number of lines that a quotation over several paragraphs may go on for. */
const maxQuotedLines = 30;

/** All that is wrong with the brackets of some lines. Linear. */
export function bracketViolationsIn(lines: readonly Line[]): BracketViolation[] {
  const violations: BracketViolation[] = [];
  const waiting = new WaitingHalves(lines, violations);
  lines.forEach((line, index) => {
    if (beginsItem(line)) waiting.beginItem(index);
    if (!isUnpaired(line)) return;
    const halves = pairWithin(line, index);
    for (const violation of halves.violations) violations.push(violation);
    for (const close of halves.close) waiting.close(close, line);
    for (const open of halves.open) waiting.add(open);
  });
  waiting.end();
  return violations;
}

/** Whether a line has brackets that do not pair within it: most have none, or only pairs. */
const isUnpaired = cachedPerLine((line) => {
  const { violations, open, close } = pairWithin(line, 0);
  return violations.length + open.length + close.length > 0;
});

/** Opening halves whose line does not close them. */
class WaitingHalves {
  readonly #lines: readonly Line[];
  readonly #violations: BracketViolation[];
  readonly #byFamily = new Map<Family, PlacedBracket[]>(families.map((family) => [family, []]));
  #itemStart = 0;

  constructor(lines: readonly Line[], violations: BracketViolation[]) {
    this.#lines = lines;
    this.#violations = violations;
  }

  add(open: PlacedBracket): void {
    this.#byFamily.get(open.bracket.family)?.push(open);
  }

  /** At the end of an item, only a quotation that holds items waits on. */
  beginItem(line: number): void {
    this.#itemStart = line;
    for (const [family, halves] of this.#byFamily) {
      const kept: PlacedBracket[] = [];
      for (const half of halves) {
        const waitsOn = line - half.line <= maxQuotedLines && opensQuotedItems(half, this.#lines);
        if (waitsOn) kept.push(half);
        else this.#violations.push({ kind: 'unclosed', half });
      }
      this.#byFamily.set(family, kept);
    }
  }

  close(close: PlacedBracket, line: Line): void {
    const halves = this.#byFamily.get(close.bracket.family);
    const open = halves?.at(-1);
    if (open === undefined || !this.#fits(open, close, line)) {
      this.#violations.push({ kind: 'unopened', half: close });
      return;
    }
    halves?.pop();
    if (open.bracket.wide !== close.bracket.wide) this.#violations.push({ kind: 'mixed', open, close });
  }

  end(): void {
    for (const halves of this.#byFamily.values()) {
      for (const half of halves) this.#violations.push({ kind: 'unclosed', half });
    }
  }

  /** Within one item anything fits; over items, only the end of a quotation. */
  #fits(open: PlacedBracket, close: PlacedBracket, line: Line): boolean {
    if (close.line - open.line > maxQuotedLines) return false;
    const after = line.prose.slice(close.bracket.at + 1, close.bracket.at + 40);
    return open.line >= this.#itemStart || /^[」』）)】》〉。；，、\s]*$/.test(after);
  }
}

function beginsItem({ type, markers }: Line): boolean {
  return type === 'field' || type === 'table' || markers.some(({ doubtful }) => doubtful !== true);
}

/** `修正為「三、文件如下：`, `「(一) 甲。`: items of another text follow. */
function opensQuotedItems({ line, bracket, all }: PlacedBracket, lines: readonly Line[]): boolean {
  const { prose = '', textStart = 0, markers = [] } = lines[line] ?? {};
  const from = markers.at(-1)?.span.end ?? textStart;
  const isFirst = all.length > 0 && prose.slice(from, bracket.at).trim() === '';
  return isFirst || /[：:]\s*$/.test(prose.slice(-8));
}

/** Pairs a line's brackets. The half of `1)` does not count as a bracket where that leaves fewer of them unpaired. */
function pairWithin(line: Line, lineIndex: number): Halves {
  const all = bracketsOf(line);
  const plain = pairBrackets(all, lineIndex);
  if (unpairedCount(plain) === 0) return plain;
  const marks = enumerationMarks(line.prose);
  for (const { soft, opens, at } of all) if (soft && !opens) marks.add(at);
  if (marks.size === 0) return plain;
  const counted = pairBrackets(bracketsOf(line, marks), lineIndex);
  return unpairedCount(counted) < unpairedCount(plain) ? counted : plain;
}

function unpairedCount({ violations, open, close }: Halves): number {
  return violations.length + open.length + close.length;
}

/** Pairs brackets by nesting. */
function pairBrackets(all: readonly Bracket[], lineIndex: number): Halves {
  const partners: (number | undefined)[] = [];
  const place = (index: number, bracket: Bracket): PlacedBracket => ({
    line: lineIndex,
    bracket,
    all,
    partners,
    index,
  });
  const nesting = new Nesting();
  const halves: Halves = { violations: [], open: [], close: [] };
  all.forEach((bracket, index) => {
    const half = place(index, bracket);
    if (bracket.opens) nesting.open(half);
    else {
      const { open, isCrossed } = nesting.close(bracket.family);
      if (open === undefined) {
        if (!bracket.soft) halves.close.push(half);
        return;
      }
      partners[index] = open.index;
      partners[open.index] = index;
      if (open.bracket.soft || (bracket.soft && (isCrossed || !bracket.endsText))) return;
      if (isCrossed) halves.violations.push({ kind: 'crossed', open, close: half });
      else if (open.bracket.wide !== bracket.wide)
        halves.violations.push({ kind: 'mixed', open, close: half });
    }
  });
  for (const half of nesting.dropped()) halves.violations.push({ kind: 'unclosed', half });
  return { ...halves, open: nesting.stillOpen() };
}

/** The open brackets of a line. Each is put in and taken out once. */
class Nesting {
  readonly #stack: PlacedBracket[] = [];
  readonly #depth = new Map<Family, number>();
  /** Those that an outer bracket closed over. */
  readonly #passed = new Map<Family, PlacedBracket[]>();

  open(half: PlacedBracket): void {
    this.#stack.push(half);
    this.#count(half, 1);
  }

  close(family: Family): { open: PlacedBracket | undefined; isCrossed: boolean } {
    if ((this.#depth.get(family) ?? 0) === 0) {
      const open = this.#passed.get(family)?.pop();
      return { open, isCrossed: open !== undefined };
    }
    for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
      this.#count(top, -1);
      if (top.bracket.family === family) return { open: top, isCrossed: false };
      const passed = this.#passed.get(top.bracket.family) ?? [];
      passed.push(top);
      this.#passed.set(top.bracket.family, passed);
    }
    return { open: undefined, isCrossed: false };
  }

  dropped(): PlacedBracket[] {
    return [...this.#passed.values()].flat().filter(({ bracket }) => !bracket.soft);
  }

  stillOpen(): PlacedBracket[] {
    return this.#stack.filter(({ bracket }) => !bracket.soft);
  }

  #count({ bracket: { family } }: PlacedBracket, step: number): void {
    this.#depth.set(family, (this.#depth.get(family) ?? 0) + step);
  }
}
