/**
 * The outline view as a sequence of units with lasting ids, and what changes in it from one result to the next. A unit
 * that stays as it is, wherever it moves, is not sent again.
 */
import type { FindingCounts } from '../features/finding-counts';
import type { OutlineNode, OutlineUnit } from '../features/unit-outline';
import { cached } from '../report/cache';
import { expectDefined } from '../report/expect';
import type { Report } from '../report/report';
import type { SectionContent } from '../report/section';
import { severities } from '../rules/rule';
import type { SectionFinding } from './section-findings';
import { splicesBetween, type Splice } from './splices';
import { countFindings, noFindings } from '../features/finding-counts';
import { namedUnit, UniqueNames, unitIn } from '../features/unit-outline';

/** What changed in the outline view of a document since an earlier result. */
export interface OutlineResult {
  resultId: string;
  /** The document's version the result was computed for. */
  version: number;
  /** True when `splices` are relative to `previousResultId`; false: start from no units. */
  incremental: boolean;
  /** The line of the first unit. */
  firstLine: number;
  splices: Splice<OutlineUnit>[];
  /** All findings of the document, as far as it has been checked. */
  findings: FindingCounts;
}

/** A unit as it was sent: the same object as long as nothing in it changes. */
interface ShownUnit {
  readonly content: SectionContent;
  readonly findings: readonly SectionFinding[];
  /** What it would be called if no other unit had its number. */
  readonly name: string;
  readonly sent: OutlineUnit;
}

/** A unit to be shown. */
type Unit = Pick<ShownUnit, 'content' | 'findings'> & { readonly outline: OutlineNode };

interface ShownUnits {
  readonly resultId: string;
  readonly units: readonly ShownUnit[];
}

/** Number of results a client may still build on: its latest, and those it dropped or has yet to receive. */
const resultsKept = 4;

/** Remembers the last results of one document, and computes the next as changes against one of them. */
export class OutlineResults {
  readonly #idPrefix: string;
  #history: readonly ShownUnits[] = [];
  #lastId = 0;

  /** @param idPrefix distinguishes the ids of these results from those of other documents and earlier sessions */
  constructor(idPrefix = '') {
    this.#idPrefix = idPrefix;
  }

  /**
   * The outline of a report, as changes against `previousResultId` if that result is still remembered. Linear in the
   * number of units, and in the items and findings of those that changed.
   * @param findings the findings of each section; the same array as long as they are the same
   */
  update(
    version: number,
    report: Report,
    findings: readonly (readonly SectionFinding[])[],
    previousResultId: string | undefined,
  ): OutlineResult {
    const history = this.#history;
    const held = history.find((shown) => shown.resultId === previousResultId);
    const units = show((held ?? history.at(-1))?.units ?? [], unitsOf(report, findings));
    const resultId = `r${this.#idPrefix}.${(++this.#lastId).toString(36)}`;
    this.#history = [...history, { resultId, units }].slice(-resultsKept);
    const splices = splicesBetween(held?.units ?? [], units).map(({ start, deleteCount, inserted }) => {
      return { start, deleteCount, inserted: inserted.map(({ sent }) => sent) };
    });
    const incremental = held !== undefined;
    const firstLine = firstLineOf(report);
    return { resultId, version, incremental, firstLine, splices, findings: sumOf(findings) };
  }
}

function unitsOf(report: Report, findings: readonly (readonly SectionFinding[])[]): Unit[] {
  return report.contents.flatMap((content, index) => {
    const outline = unitIn(content);
    return outline === undefined
      ? []
      : { content, findings: expectDefined(findings[index], 'list of a section’s findings', []), outline };
  });
}

/** The line of the first unit; after the last line where there are no units. */
function firstLineOf({ contents, starts, lineCount }: Report): number {
  const first = contents.findIndex((content) => unitIn(content) !== undefined);
  return starts[first] ?? lineCount;
}

/** What is shown of units, given what was shown before: an unchanged unit is the same object, a changed one keeps its id. */
function show(from: readonly ShownUnit[], to: readonly Unit[]): ShownUnit[] {
  const gone = new Map(from.map((unit) => [unit.content, unit]));
  const known = to.map(({ content }) => {
    const unit = gone.get(content);
    gone.delete(content);
    return unit;
  });
  if (gone.size === 0 && !known.includes(undefined)) return to.map((unit, at) => shownAs(unit, known[at]));
  const ids = new UnitIds([...gone.values()], known);
  return to.map((unit, at) => shownAs(unit, known[at], () => ids.next(unit.outline.id)));
}

function shownAs(unit: Unit, before: ShownUnit | undefined, nextId: () => string = () => ''): ShownUnit {
  const { content, findings, outline } = unit;
  if (before?.findings === findings) return before;
  const node = namedUnit(outline, before?.sent.node.id ?? nextId(), findings);
  return { content, findings, name: outline.id, sent: { lineCount: content.lines.length, node } };
}

/** Gives ids to new units: the id of a unit of the same number that is gone, or else one that no unit has. */
class UnitIds {
  readonly #free = new Map<string, string[]>();
  readonly #taken: ReadonlySet<string>;
  readonly #names = new UniqueNames();

  constructor(gone: readonly ShownUnit[], known: readonly (ShownUnit | undefined)[]) {
    this.#taken = new Set(
      [...gone, ...known].flatMap((unit) => (unit === undefined ? [] : unit.sent.node.id)),
    );
    for (const { name, sent } of [...gone].reverse()) {
      const ids = this.#free.get(name);
      if (ids === undefined) this.#free.set(name, [sent.node.id]);
      else ids.push(sent.node.id);
    }
  }

  next(name: string): string {
    return this.#free.get(name)?.pop() ?? this.#names.next(name, (id) => this.#taken.has(id));
  }
}

const countsOf = cached((findings: readonly SectionFinding[]): FindingCounts => countFindings(findings));

function sumOf(lists: readonly (readonly SectionFinding[])[]): FindingCounts {
  const sum = noFindings();
  for (const list of lists) {
    if (list.length === 0) continue;
    const counts = countsOf(list);
    for (const severity of severities) sum[severity] += counts[severity];
  }
  return sum;
}
