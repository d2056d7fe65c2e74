import { formatNumber, type NumberFormat } from '../number-format';
import { child, childElements, descendants, type XmlElement } from '../xml-tree';
import { isOn, valueOf, type NumberingChoice, type StyleLevel, type Styles } from './styles';

interface Level {
  readonly start: number;
  /** `bullet`, or how the number is written; `undefined` for a format that is not known. */
  readonly format: NumberFormat | 'bullet' | undefined;
  readonly text: string;
  /** 0: never; n: after an item of the n-th level or above; `undefined`: after any item of a level above. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
}

interface Num {
  readonly abstractId: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

interface AbstractNum {
  readonly levels: ReadonlyMap<number, Level>;
  readonly numberStyle: string | undefined;
}

/** The numbering of a Word document, counted as its paragraphs come. */
export class Numbering {
  readonly #styles: Styles;
  readonly #nums = new Map<string, Num>();
  readonly #abstracts = new Map<string, AbstractNum>();
  /** Counts by abstract numbering: all lists made from one count together. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** The lists that have begun. */
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#styles = styles;

    for (const element of childElements(root, 'w:abstractNum')) {
      this.#abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
        levels: levelsIn(element),
        numberStyle: valueOf(child(element, 'w:numStyleLink')),
      });
    }
    for (const element of childElements(root, 'w:num')) {
      this.#nums.set(element.attributes['w:numId'] ?? '', readNum(element));
    }
  }

  /**
   * The marker of the next paragraph: empty for none, `-` for a bullet.
   * @param onUnknown is called where a format is not known, and digits are written
   */
  next(direct: NumberingChoice, style: string | undefined, onUnknown: () => void): string {
    const inherited = this.#styles.numbering(style);
    const numId = direct.numId ?? inherited.numId;
    const num = numId === undefined || numId === '0' ? undefined : this.#nums.get(numId);
    if (numId === undefined || num === undefined) return '';
    const abstractId = this.#resolve(num.abstractId);
    const levels = new Map([...(this.#abstracts.get(abstractId)?.levels ?? []), ...num.levels]);
    const level =
      direct.level ?? levelByStyle(inherited.steps, direct.numId === undefined ? levels : none) ?? 0;
    if (!levels.has(level)) return '';
    const counts = this.#count(abstractId, numId, num, levels, level);
    return marker(levels, level, (at) => counts[at] ?? startOf(num, levels, at), onUnknown);
  }

  #count(
    abstractId: string,
    numId: string,
    num: Num,
    levels: ReadonlyMap<number, Level>,
    level: number,
  ): (number | undefined)[] {
    const counts = this.#counts.get(abstractId) ?? [];
    this.#counts.set(abstractId, counts);
    // A list with a start of its own begins again where it is first used; the levels above go on.
    if (num.starts.has(level) && !this.#begun.has(numId)) counts[level] = undefined;
    this.#begun.add(numId);
    // A level that was jumped over counts as if its item were there.
    for (let above = 0; above < level; above++) counts[above] ??= startOf(num, levels, above);
    const before = counts[level];
    counts[level] = before === undefined ? startOf(num, levels, level) : before + 1;
    for (let below = level + 1; below < maxLevels; below++) {
      const restart = levels.get(below)?.restart;
      if (restart === undefined || level < restart) counts[below] = undefined;
    }
    return counts;
  }

  /** A numbering may be that of a numbering style. */
  #resolve(id: string): string {
    const style = this.#abstracts.get(id)?.numberStyle;
    const numId = style === undefined ? undefined : this.#styles.numbering(style).numId;
    return this.#nums.get(numId ?? '')?.abstractId ?? id;
  }
}

const none: ReadonlyMap<number, Level> = new Map();

/** The level of the nearest style that is linked with one, or names one. */
function levelByStyle(steps: readonly StyleLevel[], levels: ReadonlyMap<number, Level>): number | undefined {
  for (const { style, level } of steps) {
    const linked = [...levels].find(([, each]) => each.style === style)?.[0];
    if ((linked ?? level) !== undefined) return linked ?? level;
  }
  return undefined;
}

function startOf(num: Num, levels: ReadonlyMap<number, Level>, level: number): number {
  return num.starts.get(level) ?? levels.get(level)?.start ?? 1;
}

function marker(
  levels: ReadonlyMap<number, Level>,
  level: number,
  countOf: (level: number) => number,
  onUnknown: () => void,
): string {
  const own = levels.get(level);
  if (own === undefined) return '';
  if (own.format === 'bullet') return own.text.trim() === '' ? '' : '-';
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = levels.get(at)?.format;
    if (format === undefined) onUnknown();
    const isPlain = format === undefined || format === 'bullet' || (own.isLegal && format !== 'none');
    return formatNumber(isPlain ? 'decimal' : format, countOf(at));
  });
  return text.trim();
}

function readNum(element: XmlElement): Num {
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of childElements(element, 'w:lvlOverride').slice(0, maxLevels)) {
    const at = Number(override.attributes['w:ilvl'] ?? 0);
    const start = valueOf(child(override, 'w:startOverride'));
    if (start !== undefined) starts.set(at, Number(start) || 0);
    const level = child(override, 'w:lvl');
    if (level !== undefined) levels.set(at, readLevel(level));
  }
  return { abstractId: valueOf(child(element, 'w:abstractNumId')) ?? '', starts, levels };
}

const maxLevels = 9;

function levelsIn(element: XmlElement): Map<number, Level> {
  return new Map(
    childElements(element, 'w:lvl')
      .slice(0, maxLevels)
      .map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]),
  );
}

/** Word allows less; a longer text, repeated before each paragraph, would fill the memory. In UTF-16 units. */
const maxTextLength = 64;

function readLevel(element: XmlElement): Level {
  const restart = valueOf(child(element, 'w:lvlRestart'));
  // A format of its own stands in a choice, with a known one to fall back on.
  const format = child(element, 'w:numFmt') ?? descendants(element, 'w:numFmt').at(-1);
  const isHidden = isOn(child(child(element, 'w:rPr'), 'w:vanish')) === true;
  const start = Number(valueOf(child(element, 'w:start')) ?? 0);
  return {
    start: Number.isSafeInteger(start) ? start : 1,
    format: formats.get(valueOf(format) ?? 'decimal'),
    text: isHidden ? '' : (valueOf(child(element, 'w:lvlText')) ?? '').slice(0, maxTextLength),
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: isOn(child(element, 'w:isLgl')) === true,
    style: valueOf(child(element, 'w:pStyle')),
  };
}

const formats: ReadonlyMap<string, NumberFormat | 'bullet'> = new Map([
  ['none', 'none'],
  ['bullet', 'bullet'],
  ['decimal', 'decimal'],
  ['decimalHalfWidth', 'decimal'],
  ['decimalZero', 'padded'],
  ['decimalFullWidth', 'full-width'],
  ['decimalFullWidth2', 'full-width'],
  ['decimalEnclosedParen', 'in-parentheses'],
  ['decimalEnclosedCircle', 'in-circle'],
  ['decimalEnclosedCircleChinese', 'in-circle'],
  ['decimalEnclosedFullstop', 'with-stop'],
  ['upperLetter', 'upper-letter'],
  ['lowerLetter', 'lower-letter'],
  ['upperRoman', 'upper-roman'],
  ['lowerRoman', 'lower-roman'],
  ['taiwaneseCounting', 'han'],
  ['taiwaneseCountingThousand', 'han'],
  ['taiwaneseDigital', 'han-places'],
  ['chineseCounting', 'han'],
  ['chineseCountingThousand', 'han'],
  ['japaneseCounting', 'han'],
  ['ideographDigital', 'han-places'],
  ['ideographLegalTraditional', 'financial'],
  ['chineseLegalSimplified', 'financial-simplified'],
  ['ideographTraditional', 'stem'],
  ['ideographZodiac', 'branch'],
  ['ideographZodiacTraditional', 'stem-and-branch'],
  ['ideographEnclosedCircle', 'in-circle'],
  ['numberInDash', 'in-dashes'],
  ['ordinal', 'ordinal'],
  ['hex', 'hexadecimal'],
]);
