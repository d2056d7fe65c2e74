/**
 * The preview as a sequence of rendered blocks with lasting ids, and what changes in it from one result to the
 * next. A one-line edit renders one block and sends one splice; sections that stay are only counted.
 */
import type { DrawnBlock } from '../render/paper/drawn-block';
import type { PaperBlock } from '../render/paper/paper-block';
import type { Block } from '../report/block';
import { expectDefined } from '../report/expect';
import type { Severity } from '../rules/rule';
import { firstIndex, startsOf } from '../report/lists';
import { matchBlocks } from './match-blocks';
import type { SectionFinding } from './section-findings';
import { splicesBetween, type Splice } from './splices';

/**
 * One block of the preview: what stands on a line of its own on paper. Blocks follow each other without gaps,
 * so a block's first line is the sum of the `lineCount`s before it.
 */
export interface PreviewBlock {
  /** Unique in the document; kept while the block's text is unchanged, wherever it moves. */
  id: string;
  /** Number of source lines this block stands for, the blank lines after it included. */
  lineCount: number;
  /** What is drawn of it: plain data, from which the page creates its elements. */
  drawn: DrawnBlock;
  /** What it takes on paper. */
  paper: PaperBlock;
  /** What is found in it; a block that loses or gains a finding comes again. */
  findings?: PreviewFinding[];
}

/** A finding as the preview shows it, at its place in a block. */
export interface PreviewFinding {
  rule: string;
  severity: Severity;
  message: string;
  /** The finding's start line, counted from the block's first line. */
  line: number;
  character: number;
}

/** Blocks of the preview that are replaced. */
export type PreviewSplice = Splice<PreviewBlock>;

/** What changed in the preview of a document since an earlier result. */
export interface PreviewResult {
  resultId: string;
  version: number;
  /** True when `splices` are relative to `previousResultId`; false: start from no blocks. */
  incremental: boolean;
  splices: PreviewSplice[];
  /** The line of the first block that the client then holds: 0, unless these are only a part of the report. */
  firstLine: number;
  /** Whether there are more blocks than the client then holds. */
  isPart: boolean;
}

/** A section of a report to be shown. Each list is the same array as long as nothing in it changes. */
export interface PreviewSection {
  /** With lines counted from the section's first. */
  readonly blocks: readonly Block[];
  readonly findings: readonly SectionFinding[];
}

/** A section as it was sent: `previews[i]` shows `blocks[i]`. The same object as long as it is shown so. */
interface ShownSection extends PreviewSection {
  readonly previews: readonly PreviewBlock[];
}

interface ShownSections {
  readonly resultId: string;
  readonly sections: readonly ShownSection[];
}

/** Number of results a client may still build on: its latest, and those it dropped or has yet to receive. */
const resultsKept = 4;

/** How a block looks on paper, and what it takes there. */
export type RenderedBlock = Pick<PreviewBlock, 'drawn' | 'paper'>;

/** Remembers the last results of one document, and computes the next as changes against one of them. */
export class PreviewResults {
  readonly #render: (block: Block) => RenderedBlock;
  readonly #idPrefix: string;
  #history: readonly ShownSections[] = [];
  /** Ids are never used twice, so that a client's old result cannot be taken for another. */
  #lastId = 0;

  /**
   * @param render renders a block; the result depends on the block's content only
   * @param idPrefix distinguishes the ids of these results from those of other documents and earlier sessions
   */
  constructor(render: (block: Block) => RenderedBlock, idPrefix = '') {
    this.#render = render;
    this.#idPrefix = idPrefix;
  }

  /**
   * The preview of a report's sections, as changes against `previousResultId` if that result is still remembered.
   * Linear in the number of sections, and in the blocks of those that changed.
   */
  update(
    version: number,
    sections: readonly PreviewSection[],
    previousResultId: string | undefined,
  ): Omit<PreviewResult, 'firstLine' | 'isPart'> {
    const history = this.#history;
    const held = history.find((shown) => shown.resultId === previousResultId);
    const base = held ?? history.at(-1);
    const resultId = `r${this.#idPrefix}.${this.#newId()}`;
    const shown = { resultId, sections: this.#show(base?.sections ?? [], sections) };
    this.#history = [...history, shown].slice(-resultsKept);
    const splices = splicesOf(held?.sections ?? [], shown.sections);
    return { resultId, version, incremental: held !== undefined, splices };
  }

  #show(from: readonly ShownSection[], to: readonly PreviewSection[]): ShownSection[] {
    const gone = new Map(from.map((section) => [section.blocks, section]));
    const known = to.map(({ blocks }) => {
      const section = gone.get(blocks);
      gone.delete(blocks);
      return section;
    });
    const old = [...gone.values()];
    const oldPreviews = old.flatMap(({ previews }) => previews);
    const fresh = to.filter((_section, index) => known[index] === undefined);
    const sources = matchBlocks(
      old.flatMap(({ blocks }) => blocks),
      fresh.flatMap(({ blocks }) => blocks),
    ).values();
    return to.map((section, index) => {
      const before = known[index];
      if (before?.findings === section.findings) return before;
      const previews = before?.previews ?? section.blocks.map(() => oldPreviews[sources.next().value ?? -1]);
      return this.#showSection(section, previews);
    });
  }

  /** @param sources what showed each of the section's blocks before, if anything */
  #showSection(section: PreviewSection, sources: readonly (PreviewBlock | undefined)[]): ShownSection {
    const { blocks, findings } = section;
    const placed = placeFindings(findings, blocks);
    const previews = blocks.map((block, index) => this.#preview(block, placed.get(index), sources[index]));
    return { blocks, findings, previews };
  }

  #preview(
    block: Block,
    findings: PreviewFinding[] | undefined,
    source: PreviewBlock | undefined,
  ): PreviewBlock {
    const { lineCount } = block;
    if (source?.lineCount === lineCount && sameFindings(source.findings, findings)) return source;
    const id = source?.id ?? `b${this.#newId()}`;
    const { drawn, paper } = source ?? this.#render(block);
    return { id, lineCount, drawn, paper, ...(findings && { findings }) };
  }

  #newId(): string {
    this.#lastId++;
    return this.#lastId.toString(36);
  }
}

/** The splices of blocks: only sections that are not the same object are looked into. */
function splicesOf(from: readonly ShownSection[], to: readonly ShownSection[]): PreviewSplice[] {
  const { starts, end } = startsOf(from.map(({ previews }) => previews.length));
  return splicesBetween(from, to).flatMap(({ start, deleteCount, inserted }) => {
    const before = from.slice(start, start + deleteCount).flatMap(({ previews }) => previews);
    const after = inserted.flatMap(({ previews }) => previews);
    const offset = starts[start] ?? end;
    return splicesBetween(before, after).map((splice) => ({ ...splice, start: splice.start + offset }));
  });
}

/** A section's findings by the index of their block, with lines counted from the block's first. */
function placeFindings(
  findings: readonly SectionFinding[],
  blocks: readonly Block[],
): Map<number, PreviewFinding[]> {
  const placed = new Map<number, PreviewFinding[]>();
  for (const finding of findings) {
    const index =
      firstIndex(
        blocks.length,
        (at) => expectDefined(blocks[at]?.line, 'line of a block', 0) > finding.line,
      ) - 1;
    // A report without blocks has no place for its findings.
    const line = finding.line - (blocks[index]?.line ?? 0);
    const inBlock = placed.get(index);
    if (inBlock === undefined) placed.set(index, [{ ...finding, line }]);
    else inBlock.push({ ...finding, line });
  }
  return placed;
}

function sameFindings(a: readonly PreviewFinding[] = [], b: readonly PreviewFinding[] = []): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}
