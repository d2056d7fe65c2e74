import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver';
import { foldsOf } from '../core/features/folding';
import { OutlineResults } from '../core/session/outline-results';
import { PreviewResults, sectionsAround } from '../core/session/preview-results';
import { countFindings } from '../core/features/finding-counts';
import { limitedOutline } from '../core/features/unit-outline';
import type { OutlineParams, OutlineResult } from '../protocol/outline';
import type { PreviewParams, PreviewResult } from '../protocol/preview';
import { previewBlock } from '../core/render/preview-block';
import { blocksIn } from '../core/report/blocks';
import { toDocumentSymbol, toFoldingRange } from './convert';
import type { Find, LookAhead } from './background-lint';

/**
 * Answers what shows a report's structure. The outline view and the preview are told what changed since their last
 * answers, with the findings that are known by now.
 */
export class Views {
  readonly #find: Find;
  readonly #ahead: LookAhead;
  /** How many folding ranges the client wants at most. */
  foldLimit: number | undefined;
  /** Tells this server's results from those of one that ran before it. */
  readonly #run = Date.now().toString(36);
  readonly #previews = new PreviewResults(previewBlock, this.#run);
  readonly #outlines = new OutlineResults(this.#run);

  constructor(find: Find, ahead: LookAhead) {
    this.#find = find;
    this.#ahead = ahead;
  }

  async outline({ uri, previousResultId }: OutlineParams, stop: () => void): Promise<OutlineResult> {
    const open = await this.#find(uri, stop);
    if (open === undefined) {
      const empty = { splices: [], findings: countFindings([]) };
      return { resultId: '', version: -1, incremental: false, firstLine: 0, ...empty };
    }
    this.#ahead.begin(open);
    const findings = open.sectionFindings();
    return this.#outlines.update(uri, open.version, open.current(), findings, previousResultId);
  }

  async preview({ uri, previousResultId, around }: PreviewParams, stop: () => void): Promise<PreviewResult> {
    const open = await this.#find(uri, stop);
    if (open === undefined)
      return { resultId: '', version: -1, incremental: false, splices: [], firstLine: 0, isPart: false };
    this.#ahead.begin(open);
    const findings = open.sectionFindings();
    const sections = open.current().contents.map((content, index) => ({
      blocks: blocksIn(content),
      findings: findings[index] ?? [],
    }));
    const { from, to } =
      typeof around === 'number'
        ? sectionsAround(sections, open.current().sectionAt(around))
        : { from: 0, to: sections.length };
    const shown = from === 0 && to === sections.length ? sections : sections.slice(from, to);
    return {
      ...this.#previews.update(uri, open.version, shown, previousResultId),
      firstLine: from === 0 ? 0 : (open.current().starts[from] ?? 0),
      isPart: shown !== sections,
    };
  }

  async symbols(uri: string, stop: () => void): Promise<DocumentSymbol[]> {
    const open = await this.#find(uri, stop);
    return open === undefined ? [] : limitedOutline(open.current()).map(toDocumentSymbol);
  }

  async folds(uri: string, stop: () => void): Promise<FoldingRange[]> {
    const open = await this.#find(uri, stop);
    return open === undefined ? [] : foldsOf(open.current(), this.foldLimit).map(toFoldingRange);
  }

  /** Drops what is known of a document, when it is closed. */
  forget(uri: string): void {
    this.#previews.forget(uri);
    this.#outlines.forget(uri);
  }
}
