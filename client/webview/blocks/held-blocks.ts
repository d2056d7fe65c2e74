import type { PreviewBlock, PreviewFinding, PreviewResult, PreviewSplice } from '../../../protocol/preview';
import { settledFindings } from '../../findings/settled-findings';
import { mapped, removedBy, spliced } from '../../splices';

/** The blocks of a preview as the server gave them, and which of their findings its page is not shown yet. */
export class HeldBlocks {
  #blocks: readonly PreviewBlock[] = [];
  /** What the page is shown of the blocks that have more, by their ids. */
  readonly #waiting = new Map<string, PreviewFinding[]>();

  /**
   * Takes over a result; returns the splices for the page. While one is `writing`, no new finding appears in what
   * changed: it waits for `settle`.
   */
  take(
    { incremental, splices }: Pick<PreviewResult, 'incremental' | 'splices'>,
    writing: boolean,
  ): PreviewSplice[] {
    if (!incremental) this.#clear();
    const shown = this.#apply(splices);
    if (!incremental || !writing) return splices;
    const settle = settledFindings(shown);
    return mapped(splices, (block) => this.#hold(block, settle(block.findings ?? [])));
  }

  /** One has stopped writing: the splices that show what waited. */
  settle(): PreviewSplice[] {
    const splices: PreviewSplice[] = [];
    if (this.#waiting.size === 0) return splices;
    this.#blocks.forEach((block, start) => {
      if (this.#waiting.has(block.id)) splices.push({ start, deleteCount: 1, inserted: [block] });
    });
    this.#waiting.clear();
    return splices.reverse();
  }

  /** What the page shows after splices that `take` or `settle` gave. */
  applied(
    shown: readonly PreviewBlock[],
    splices: readonly PreviewSplice[],
    incremental: boolean,
  ): readonly PreviewBlock[] {
    return spliced(incremental ? shown : [], splices);
  }

  #clear(): void {
    this.#blocks = [];
    this.#waiting.clear();
  }

  /** Returns the findings that the page was shown in the blocks that go or come again. */
  #apply(splices: readonly PreviewSplice[]): PreviewFinding[] {
    const removed = removedBy(this.#blocks, splices);
    this.#blocks = spliced(this.#blocks, splices);
    return removed.flatMap(({ id, findings = [] }) => {
      const shown = this.#waiting.get(id) ?? findings;
      this.#waiting.delete(id);
      return shown;
    });
  }

  #hold(block: PreviewBlock, findings: PreviewFinding[]): PreviewBlock {
    if (findings.length === (block.findings?.length ?? 0)) return block;
    this.#waiting.set(block.id, findings);
    return { ...block, findings };
  }
}
