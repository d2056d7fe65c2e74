import { cached } from '../../../report/cache';
import type { Line } from '../../../report/line';
import { skipBlanks } from '../../../report/read-markers';
import type { PlacedBracket } from './bracket-pairs';

/** Where the missing half of a pair may be inserted: a column of its line. */
export interface MissingPlace {
  at: number;
  /** Another bracket bounds it. */
  isCertain: boolean;
}

/** Where the missing half of a pair may go: at the next pause of the sentence, but never into or out of another pair. */
export function missingPlace(half: PlacedBracket, line: Line): MissingPlace {
  const { prose, markers, field, textStart } = line;
  const markerEnd = markers.at(-1)?.span.end ?? field?.contentStart ?? textStart;
  return half.bracket.opens
    ? placeAfter(half, prose)
    : placeBefore(half, prose, skipBlanks(prose, markerEnd));
}

function placeAfter(half: PlacedBracket, prose: string): MissingPlace {
  const { all, partners, index } = half;
  const gaps = (waysOf(half).forwards ??= new GapsAfter(half, prose));
  for (let at = gaps.find(index + 1); ; at = gaps.find(at + 1)) {
    const pause = gaps.pauseIn(at);
    if (pause >= 0) return { at: pause, isCertain: false };
    const bracket = all[at];
    if (bracket === undefined) return { at: prose.trimEnd().length, isCertain: false };
    if (isBelow(partners[at], index)) return { at: bracket.at, isCertain: true };
  }
}

function placeBefore(half: PlacedBracket, prose: string, textStart: number): MissingPlace {
  const { all, partners, index } = half;
  const gaps = (waysOf(half).backwards ??= new GapsBefore(half, prose, textStart));
  for (let at = gaps.find(index - 1); ; at = gaps.find(at - 1)) {
    const pause = gaps.pauseIn(at);
    if (pause >= 0) return { at: pause + 1, isCertain: false };
    if (gaps.isFirst(at)) return { at: gaps.startOf(at), isCertain: false };
    if (isBelow(index, partners[at])) return { at: (all[at]?.at ?? 0) + 1, isCertain: true };
  }
}

function isBelow(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

/** The gaps of a line, for its missing halves: they are looked through once for all. */
const waysOf = (half: PlacedBracket): { forwards?: GapsAfter; backwards?: GapsBefore } =>
  waysOfLine(half.partners);
const waysOfLine = cached<PlacedBracket['partners'], ReturnType<typeof waysOf>>(() => ({}));

/** The gaps between the brackets of a line: a way through them skips whole pairs, and stops at a pause. */
abstract class Gaps {
  readonly #ends = new Map<number, number>();
  readonly #pauses = new Map<number, number>();

  constructor(
    protected readonly half: PlacedBracket,
    protected readonly prose: string,
  ) {}

  /** The first gap from `at` on where the way stops, or may stop. All calls together are linear. */
  find(at: number): number {
    const passed: number[] = [];
    let end = at;
    while (!this.#ends.has(end) && this.pauseIn(end) < 0) {
      const next = this.next(end);
      if (next === undefined) break;
      passed.push(end);
      end = next;
    }
    end = this.#ends.get(end) ?? end;
    for (const gap of passed) this.#ends.set(gap, end);
    return end;
  }

  /** The offset of the pause in a gap, or a negative number. */
  pauseIn(at: number): number {
    let pause = this.#pauses.get(at);
    if (pause === undefined) this.#pauses.set(at, (pause = this.search(at)));
    return pause;
  }

  /** The gap after this one, with pairs skipped; `undefined` where the way may end. */
  protected abstract next(at: number): number | undefined;
  protected abstract search(at: number): number;

  protected offset(index: number): number | undefined {
    return this.half.all[index]?.at;
  }
}

/** A gap is named by the bracket that it ends at. */
class GapsAfter extends Gaps {
  protected next(at: number): number | undefined {
    const partner = this.half.partners[at];
    if (at >= this.half.all.length || isBelow(partner, at)) return undefined;
    return (partner ?? at) + 1;
  }

  protected search(at: number): number {
    const start = (this.offset(at - 1) ?? -1) + 1;
    const pause = this.prose.slice(start, this.offset(at)).search(/[，。；：！？]/);
    return pause < 0 ? pause : start + pause;
  }
}

/** A gap is named by the bracket that it begins at. */
class GapsBefore extends Gaps {
  readonly #textStart: number;

  /** @param textStart the offset that no gap reaches before */
  constructor(half: PlacedBracket, prose: string, textStart: number) {
    super(half, prose);
    this.#textStart = textStart;
  }

  /** Whether the gap is the first of the text. */
  isFirst(at: number): boolean {
    return (this.offset(at) ?? -1) < this.#textStart;
  }

  startOf(at: number): number {
    if (!this.isFirst(at)) return (this.offset(at) ?? 0) + 1;
    return Math.min(this.#textStart, this.offset(at + 1) ?? this.#textStart);
  }

  protected next(at: number): number | undefined {
    const partner = this.half.partners[at];
    if (this.isFirst(at) || isBelow(at, partner)) return undefined;
    return (partner ?? at) - 1;
  }

  protected search(at: number): number {
    const start = this.startOf(at);
    const text = this.prose.slice(start, this.offset(at + 1));
    const pause = Math.max(
      ...['，', '。', '；', '：', '、', '！', '？'].map((mark) => text.lastIndexOf(mark)),
    );
    return pause < 0 ? pause : start + pause;
  }
}
