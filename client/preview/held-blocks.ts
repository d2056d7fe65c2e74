import type { Range } from '../../core/report/text';
import type { TypingGate } from '../findings/typing-gate';
import type { PreviewBlock, PreviewFinding, PreviewResult, PreviewSplice } from '../../protocol/preview';
import { mapped, removedBy, spliced } from '../../protocol/splices';

/** What is remembered of a block that the page holds: its lines, and the findings that it is shown with. */
type ShownBlock = Pick<PreviewBlock, 'id' | 'lineCount' | 'findings'>;

/** Which blocks the page of a preview holds, and which of their findings it is not shown yet. */
export class HeldBlocks {
  readonly #gate: TypingGate;
  #shown: readonly ShownBlock[] = [];
  #firstLine = 0;
  /** The blocks that the page is shown with fewer findings, by their ids. */
  readonly #waiting = new Map<string, PreviewBlock>();

  constructor(gate: TypingGate) {
    this.#gate = gate;
  }

  /** The line of the first block. */
  get firstLine(): number {
    return this.#firstLine;
  }

  /**
   * Takes over a result; returns the splices for the page. Findings that the gate holds wait for `release`; what the page
   * is shown at first is shown whole. Linear in the blocks that changed, and in all blocks only while the gate is closed.
   */
  take({ incremental, splices, firstLine }: TakenResult): PreviewSplice[] {
    if (!incremental) this.clear();
    this.#firstLine = firstLine;
    const removed = removedBy(this.#shown, splices);
    for (const { id } of removed) this.#waiting.delete(id);
    const passed = incremental && this.#gate.isClosed ? this.#passed(splices, removed) : splices;
    this.#shown = spliced(this.#shown, mapped(passed, shownBlock));
    return passed;
  }

  /**
   * The gate was opened, or the user paused: returns the splices that show what waited and waits no more. Linear in all
   * blocks if anything did.
   */
  release(): PreviewSplice[] {
    if (this.#waiting.size === 0) return [];
    const splices: PreviewSplice[] = [];
    const waiting = new Map(this.#waiting);
    this.#waiting.clear();
    let line = this.#firstLine;
    for (const [start, { id, lineCount, findings = [] }] of this.#shown.entries()) {
      const block = waiting.get(id);
      if (block) {
        const passed = this.#passedBlock(block, line, shownBefore(findings));
        if (passed.findings?.length !== findings.length)
          splices.push({ start, deleteCount: 1, inserted: [passed] });
      }
      line += lineCount;
    }
    splices.reverse();
    this.#shown = spliced(this.#shown, mapped(splices, shownBlock));
    return splices;
  }

  /** The page holds no blocks any more. */
  clear(): void {
    this.#shown = [];
    this.#waiting.clear();
  }

  /** @param removed the blocks that go or come again, as they are shown */
  #passed(splices: readonly PreviewSplice[], removed: readonly ShownBlock[]): PreviewSplice[] {
    const lines = this.#linesOf(splices);
    const isShown = shownBefore(removed.flatMap(({ findings = [] }) => findings));
    return mapped(splices, (block) => this.#passedBlock(block, lines.get(block.id), isShown));
  }

  /** A block with the findings that the gate lets pass; it waits where that is not all of them. */
  #passedBlock(
    block: PreviewBlock,
    line: number | undefined,
    isShown: (finding: PreviewFinding) => boolean,
  ): PreviewBlock {
    const { id, findings = [] } = block;
    const passed = findings.filter((finding) => {
      const isKnown = isShown(finding);
      return !this.#gate.holds(finding.rule, rangeOf(finding, line), () => isKnown);
    });
    if (passed.length === findings.length) return block;
    this.#waiting.set(id, block);
    return { ...block, findings: passed };
  }

  /** The first lines of the blocks that splices insert, by their ids. */
  #linesOf(splices: readonly PreviewSplice[]): ReadonlyMap<string, number> {
    const inserted = new Set(splices.flatMap((splice) => splice.inserted.map(({ id }) => id)));
    const lines = new Map<string, number>();
    let line = this.#firstLine;
    for (const { id, lineCount } of spliced<ShownBlock>(this.#shown, splices)) {
      if (inserted.has(id)) lines.set(id, line);
      line += lineCount;
    }
    return lines;
  }
}

type TakenResult = Pick<PreviewResult, 'incremental' | 'splices' | 'firstLine'>;

function shownBlock({ id, lineCount, findings }: PreviewBlock): ShownBlock {
  return { id, lineCount, ...(findings && { findings }) };
}

/** Where a finding may be: the preview does not know its end, so that it may reach to the end of its line. */
function rangeOf({ line, character }: PreviewFinding, blockLine = 0): Range {
  return {
    start: { line: blockLine + line, character },
    end: { line: blockLine + line, character: Infinity },
  };
}

/**
 * Returns a function that says whether a finding was shown before, wherever it is now: of a finding that moves, neither
 * block nor line stays. Each of the findings is recognized once.
 */
function shownBefore(shown: readonly PreviewFinding[]): (finding: PreviewFinding) => boolean {
  const left = new Map<string, number>();
  const keyOf = ({ rule, message }: PreviewFinding): string => `${rule} ${message}`;
  for (const finding of shown) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return (finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    if (count > 0) left.set(keyOf(finding), count - 1);
    return count > 0;
  };
}
