import { expectDefined } from '../../report/expect';
import type { Line } from '../../report/line';
import type { Item } from '../../report/outline/result/outline';
import type { Report } from '../../report/report';
import type { SectionContent } from '../../report/section';
import { isWithin, quotationsOf } from '../lib/quotations';
import { cached, cachedPerLine } from '../../report/cache';
import { defineStatistic } from '../report-statistic';
import { defineRule, type Violation, type MessageIdOf } from '../rule';
import { readPaths, type Path, type PathStep } from './lib/path';
import { referenceItem as messages } from '../../../l10n/messages/rules/reference/item';

type MessageId = MessageIdOf<typeof messages>;

/** Whether there is anything to look up, and a body 說明 to look it up in. */
const namedPaths = defineStatistic({
  *count(section) {
    if (section.lines.some(({ field }) => field?.name === '說明')) yield 'body';
    if (pathsIn(section).length > 0) yield 'path';
  },
  summarize: (counts) => ({ hasPaths: counts.has('path'), hasBody: counts.has('body') }),
});

/** 本報告十二、(一)9、, where (一) has three items. */
export const referenceItem = defineRule({
  id: 'reference/item',
  scope: 'report',
  severity: 'warning',
  messages,
  wrong: '一、航政處\n(一) 航線營運：詳本報告二、(三)之說明。\n二、港務處\n(一) 港區安全\n(二) 設施維護',
  right: '一、航政處\n(一) 航線營運：詳本報告二、(二)之說明。\n二、港務處\n(一) 港區安全\n(二) 設施維護',
  statistics: [namedPaths],
  check(document, report, { summaryOf }) {
    const { hasPaths, hasBody } = summaryOf(namedPaths);
    if (!hasPaths) return;
    const places = placesOf(document);
    document.contents.forEach((section, index) => {
      for (const { line, text, start, path } of pathsIn(section)) {
        const isOfBody = text.startsWith('說明', start);
        const missing = isOfBody && !hasBody ? undefined : places.missingStep(path);
        const at = line + expectDefined(document.starts[index], 'start of a section', 0);
        if (missing !== undefined) report(violationAt(text, at, start, path, missing));
      }
    });
  },
});

interface PlacedPath extends NamedPath {
  line: number;
  text: string;
}

const pathsIn = cached((section: SectionContent): readonly PlacedPath[] =>
  section.lines.flatMap((line, index) =>
    pathsOn(line).map((named) => ({ ...named, line: index, text: line.text })),
  ),
);

const naming = /(?<![日基原樣文版])(?:本報告|本公告)|(?<=[如詳依同見照按])說明(?=[一二三四五六七八九十])/g;
/** 上月份本報告: an earlier one. */
const earlier = /(?:前次|上次|前期|上期|上月|月份?|年度?)之?$/;

interface NamedPath {
  /** Where 本報告 begins. */
  start: number;
  path: Path;
}

const pathsOn = cachedPerLine(({ prose, type }: Line): NamedPath[] => {
  if (type === 'blank' || type === 'comment') return [];
  const found: NamedPath[] = [];
  for (const { 0: name, index } of prose.matchAll(naming)) {
    if (name !== '說明' && earlier.test(prose.slice(Math.max(index - 4, 0), index))) continue;
    for (const path of readPaths(prose, index + name.length)) found.push({ start: index, path });
  }
  if (found.length === 0) return found;
  const quotations = quotationsOf(prose);
  return found.filter(({ start }) => !isWithin({ start, end: start + 1 }, quotations));
});

function violationAt(
  text: string,
  line: number,
  start: number,
  path: Path,
  missing: number,
): Violation<MessageId> {
  const write = (steps: Path): string => steps.map(({ span }) => text.slice(span.start, span.end)).join('');
  const step = path[missing];
  const span = { start: step?.span.start ?? start, end: path.at(-1)?.span.end ?? start };
  const name = /^(?:本..|說明)/.exec(text.slice(start, start + 3))?.[0] ?? '';
  const parent = write(path.slice(0, missing));
  const data = { path: name + write(path), parent, step: step === undefined ? '' : write([step]) };
  return { line, span, message: missing === 0 ? 'noUnit' : 'noItem', data };
}

/** The items of each outline, for all reports that share it. */
const placesByOutline = new WeakMap<object, Places>();

function placesOf(report: Report): Places {
  const places = placesByOutline.get(report.outlineKey) ?? new Places(report.contents);
  placesByOutline.set(report.outlineKey, places);
  return places;
}

/** Finds the items that paths lead to. */
class Places {
  readonly #sections: readonly SectionContent[];
  /** The same paths are written again and again. */
  readonly #answers = new Map<string, number | undefined>();

  constructor(sections: readonly SectionContent[]) {
    this.#sections = sections;
  }

  /** Which step of a path leads nowhere; undefined where none does, or where that cannot be known. */
  missingStep(path: Path): number | undefined {
    const key = path.map(stepKey).join();
    if (!this.#answers.has(key)) this.#answers.set(key, this.#lookUp(path));
    return this.#answers.get(key);
  }

  #lookUp(path: Path): number | undefined {
    const [first, ...others] = path;
    if (first === undefined) return undefined;
    const units = this.#sections.flatMap(({ items: [unit] }) => (unit?.level === 1 ? [unit] : []));
    if (!units.some(({ reading }) => reading.kind === first.kind)) return undefined;
    let found = units.filter((unit) => isMeant(unit, first));
    if (found.length === 0) return this.#isElsewhere(first) ? undefined : 0;
    for (const [index, step] of others.entries()) {
      // A path may leave a level out: all that is below counts.
      const below = [...new Set(found.flatMap(descendants))];
      found = below.filter((item) => isMeant(item, step));
      if (found.length === 0) return below.some((item) => isInDoubt(item, step)) ? undefined : index + 1;
    }
    return undefined;
  }

  /** There is such an item, only deeper, or the numbers are wrong themselves: the levels may be meant otherwise. */
  #isElsewhere(step: PathStep): boolean {
    return this.#sections.some(({ items }) =>
      items.some((item) => isMeant(item, step) || isInDoubt(item, step)),
    );
  }
}

/** All below an item, in order. Linear. */
function descendants({ children }: Item): Item[] {
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function isMeant(item: Item, step: PathStep): boolean {
  const mayBe = item.reading.kind === step.kind || item.violation !== undefined;
  return mayBe && keysOf(item).has(stepKey(step));
}

/** The numbers are wrong themselves, which the numbering rules report. */
function isInDoubt({ violation, reading }: Item, step: PathStep): boolean {
  return violation !== undefined && reading.kind === step.kind;
}

/** A wrong number or level may be meant as it stands, or as it should be. */
function keysOf({ number, reading, violation }: Item): Set<string> {
  const kind = violation?.type === 'level' ? violation.kind : reading.kind;
  return new Set([stepKey(reading), stepKey({ kind: reading.kind, number }), stepKey({ kind, number })]);
}

function stepKey({ kind, number }: Pick<PathStep, 'kind' | 'number'>): string {
  return `${kind} ${String(number)}`;
}
