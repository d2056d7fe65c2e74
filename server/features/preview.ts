/**
 * The preview as a sequence of rendered blocks with lasting ids, and what changes in it from one result to the
 * next. A one-line edit renders one block and sends one splice.
 */
import type { PreviewBlock, PreviewFinding, PreviewResult, PreviewSplice } from '../protocol';
import type { Block } from '../report/block';
import type { Finding } from '../rules/rule';

/** A result as the server remembers it: `previews[i]` shows `blocks[i]`. */
interface Shown {
  resultId: string;
  blocks: readonly Block[];
  previews: readonly PreviewBlock[];
  findings: readonly PreviewFinding[];
}

/** Results a client may still build on: its latest, and those whose answer it dropped or has yet to receive. */
const resultsKept = 4;

/** Remembers the last results of each document. `render` gives the HTML of a block and depends on its content only. */
export class PreviewStore {
  readonly #shown = new Map<string, Shown[]>();
  /** Ids are never used twice, so that a client's old result cannot be taken for another. */
  #lastId = 0;

  constructor(private readonly render: (block: Block) => string) {}

  /** The preview of a document's `blocks`, as changes against `previousResultId` if that result is still known. */
  update(
    uri: string,
    version: number,
    blocks: readonly Block[],
    findings: readonly Finding[],
    previousResultId: string | undefined,
  ): PreviewResult {
    const history = this.#shown.get(uri) ?? [];
    const held = history.find((shown) => shown.resultId === previousResultId);
    const base = held ?? history.at(-1) ?? nothing;
    const match = matchBlocks(base.blocks, blocks);
    const previews = blocks.map((block, index) =>
      this.#preview(block, base.previews[match.sources[index] ?? -1]),
    );
    const shown: Shown = {
      resultId: this.#newId('r'),
      blocks,
      previews,
      findings: placeFindings(findings, blocks, previews),
    };
    this.#shown.set(uri, [...history, shown].slice(-resultsKept));
    return held === undefined ? complete(shown, version) : changes(held, shown, match, version);
  }

  /** Drops what is known of a document, when it is closed. */
  forget(uri: string): void {
    this.#shown.delete(uri);
  }

  #preview(block: Block, source: PreviewBlock | undefined): PreviewBlock {
    const { lineCount } = block;
    if (source === undefined) return { id: this.#newId('b'), lineCount, html: this.render(block) };
    return source.lineCount === lineCount ? source : { ...source, lineCount };
  }

  #newId(prefix: string): string {
    this.#lastId++;
    return prefix + this.#lastId.toString(36);
  }
}

const nothing: Shown = { resultId: '', blocks: [], previews: [], findings: [] };

function complete(shown: Shown, version: number): PreviewResult {
  const { resultId, previews, findings } = shown;
  const splices = previews.length === 0 ? [] : [{ start: 0, deleteCount: 0, blocks: [...previews] }];
  return { resultId, version, incremental: false, splices, findings: [...findings] };
}

function changes(from: Shown, to: Shown, match: BlockMatch, version: number): PreviewResult {
  const splices = findSplices(from.previews, to.previews, match);
  const result: PreviewResult = { resultId: to.resultId, version, incremental: true, splices };
  if (!sameValue(from.findings, to.findings)) result.findings = [...to.findings];
  return result;
}

/** Where each new block comes from. */
interface BlockMatch {
  /** For each new block the index of the old block with the same content, or -1. No index comes twice. */
  sources: readonly number[];
  /** New blocks that need not be moved: their sources ascend. */
  inOrder: ReadonlySet<number>;
}

/** Pairs equal blocks: first those before and after the edit, then, between them, by content. */
function matchBlocks(from: readonly Block[], to: readonly Block[]): BlockMatch {
  const shorter = Math.min(from.length, to.length);
  let prefix = 0;
  while (prefix < shorter && sameContent(from[prefix], to[prefix])) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && sameContent(from.at(-1 - suffix), to.at(-1 - suffix))) suffix++;

  const tail = to.length - suffix;
  const middle = matchByContent(from, to, prefix, suffix);
  const sources = to.map((_block, index) => {
    if (index < prefix) return index;
    return index < tail ? (middle[index - prefix] ?? -1) : index + from.length - to.length;
  });
  const still = new Set(longestAscent(middle).map((index) => index + prefix));
  for (let index = 0; index < to.length; index++) if (index < prefix || index >= tail) still.add(index);
  return { sources, inOrder: still };
}

/** Sources of the new blocks between `prefix` and `suffix`; blocks that occur several times pair up in order. */
function matchByContent(
  from: readonly Block[],
  to: readonly Block[],
  prefix: number,
  suffix: number,
): number[] {
  const free = new Map<string, number[]>();
  for (let index = from.length - suffix - 1; index >= prefix; index--) {
    const key = contentKey(from[index]);
    const indexes = free.get(key);
    if (indexes === undefined) free.set(key, [index]);
    else indexes.push(index);
  }
  return to.slice(prefix, to.length - suffix).map((block) => free.get(contentKey(block))?.pop() ?? -1);
}

/** Indexes of a longest strictly ascending choice among the non-negative `values`. */
function longestAscent(values: readonly number[]): number[] {
  /** `ends[k]`: index of the smallest value that ends an ascent of k + 1 values. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    if (value < 0) return;
    const length = firstIndex(ends.length, (at) => (values[ends[at] ?? -1] ?? 0) >= value);
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const ascent: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) ascent.push(index);
  return ascent.reverse();
}

/** The fewest, shortest replacements that turn `from` into `to`, last first. */
function findSplices(
  from: readonly PreviewBlock[],
  to: readonly PreviewBlock[],
  { sources, inOrder }: BlockMatch,
): PreviewSplice[] {
  const splices: PreviewSplice[] = [];
  let start = 0;
  let blocks: PreviewBlock[] = [];
  const closeAt = (end: number): void => {
    if (end > start || blocks.length > 0) splices.push({ start, deleteCount: end - start, blocks });
    blocks = [];
  };
  to.forEach((preview, index) => {
    const source = sources[index] ?? -1;
    if (inOrder.has(index) && from[source] === preview) {
      closeAt(source);
      start = source + 1;
    } else {
      blocks.push(preview);
    }
  });
  closeAt(from.length);
  return splices.reverse();
}

/** Findings as the preview shows them: at their block, with the line counted from its first. */
function placeFindings(
  findings: readonly Finding[],
  blocks: readonly Block[],
  previews: readonly PreviewBlock[],
): PreviewFinding[] {
  return findings.flatMap(({ rule, severity, message, range: { start } }) => {
    const index = firstIndex(blocks.length, (at) => (blocks[at]?.line ?? 0) > start.line) - 1;
    const block = blocks[index];
    const preview = previews[index];
    // Only an empty report has no block at the line.
    if (block === undefined || preview === undefined) return [];
    return {
      block: preview.id,
      rule,
      severity,
      message,
      line: start.line - block.line,
      character: start.character,
    };
  });
}

/** The first of `count` indexes for which `holds`, which stays true from there on; `count` if there is none. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What says where a block is, not what it shows. */
const placeKeys = new Set(['line', 'lineCount']);

function contentKey(block: Block | undefined): string {
  return JSON.stringify(block, (key, value: unknown) => (placeKeys.has(key) ? undefined : value));
}

function sameContent(one: Block | undefined, other: Block | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && sameValue(one, other, placeKeys));
}

/** Whether two plain values are equal, `ignored` keys of the outermost object aside. */
function sameValue(one: unknown, other: unknown, ignored?: ReadonlySet<string>): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      (ignored?.has(key) ?? false) ||
      sameValue(Reflect.get(one, key) as unknown, Reflect.get(other, key) as unknown),
  );
}
