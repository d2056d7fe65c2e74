import type { Block, CellAlignment, TableBlock } from './block';
import { cached } from './cache';
import { expectDefined } from './expect';
import { readFigure } from './lex-line';
import { visibleLines, visibleText, type Line } from './line';
import type { Item } from './outline/result/outline';
import type { Report } from './report';
import type { SectionContent } from './section';

/** Returns the blocks of all sections of a report, which cover all its lines in order. Linear. */
export function blocksOf(report: Report): Block[] {
  return report.sections.flatMap(({ start, content }) =>
    blocksIn(content).map((block) => ({ ...block, line: block.line + start })),
  );
}

/**
 * Returns the blocks of a section, with lines counted from its first: one for each paragraph, table and figure on
 * paper. Blank lines and comments belong to the block before them. No block reaches from one section into the next,
 * since a unit begins with its item. Linear in the section; cached.
 */
export const blocksIn = cached((content: SectionContent): readonly Block[] =>
  new BlockReader(content).read(),
);

/** Reads the blocks of one section. Used once. */
class BlockReader {
  readonly #section: SectionContent;
  readonly #blocks: Block[] = [];
  /** The level of the item before. */
  #level = 0;
  /** Index of the first item that is not before the lines read so far. */
  #nextItem = 0;

  constructor(section: SectionContent) {
    this.#section = section;
  }

  read(): Block[] {
    const { lines } = this.#section;
    let tableEnd = 0;
    for (const [index, line] of lines.entries()) {
      if (index < tableEnd) continue;
      if (line.type === 'blank' || line.type === 'comment') this.#takeHidden(index);
      else if (line.type === 'table') tableEnd = this.#readTable(index);
      else this.#readText(line, index);
    }
    return this.#blocks;
  }

  #takeHidden(line: number): void {
    const last = this.#blocks.at(-1);
    if (last === undefined) this.#blocks.push({ type: 'hidden', line, lineCount: 1 });
    else last.lineCount++;
  }

  /** One block, and a paragraph for what stands after a line end that is within the line. */
  #readText(line: Line, index: number): void {
    this.#blocks.push(this.#readLine(line, index));
    if (line.type === 'figure') return;
    for (const text of visibleLines(line, 0).slice(1)) {
      if (text === '') continue;
      this.#blocks.push({ type: 'paragraph', line: index + 1, lineCount: 0, level: this.#level, text });
    }
  }

  #readLine(line: Line, index: number): Block {
    const place = { line: index, lineCount: 1 };
    const figure = line.type === 'figure' ? readFigure(line.prose) : undefined;
    if (figure !== undefined) return { type: 'figure', ...place, level: this.#level, ...figure };
    const item = this.#itemOn(index);
    if (item !== undefined) return this.#itemBlock(line, item, place);
    if (line.field !== undefined && this.#level === 0) {
      const { name, nameSpan, contentStart } = line.field;
      // The name as it is written: 案由六, 主　　旨.
      const written = line.prose.slice(nameSpan.start, nameSpan.end);
      const content = firstLine(line, contentStart);
      return { type: 'field', ...place, name: written, content, isTitle: name === '案由' };
    }
    return { type: 'paragraph', ...place, level: this.#level, text: firstLine(line, 0) };
  }

  /** Bullet, note and marker at the beginning of the line are shown as they are written. */
  #itemBlock(line: Line, item: Item, place: { line: number; lineCount: number }): Block {
    const { reading, level } = item;
    this.#level = level;
    const marker = line.prose.slice(0, reading.span.end).trim();
    const text = firstLine(line, reading.span.end);
    return { type: 'item', ...place, marker, kind: reading.kind, level, text };
  }

  /** The first item that begins on a line. To be called for lines in order. */
  #itemOn(line: number): Item | undefined {
    const { items } = this.#section;
    while ((items[this.#nextItem]?.line ?? Infinity) < line) this.#nextItem++;
    const item = items[this.#nextItem];
    return item?.line === line ? item : undefined;
  }

  /** Reads a table from its first row on. Returns the line after its last row. */
  #readTable(first: number): number {
    const { lines } = this.#section;
    let end = first;
    while (lines[end]?.type === 'table') end++;
    const rows = lines.slice(first, end).map((line) => cellsOf(visibleText(line, 0)));
    const caption = this.#takeCaption();
    const start = caption?.line ?? first;
    this.#blocks.push({
      ...tableOf(rows),
      line: start,
      lineCount: end - start,
      level: this.#level,
      caption: caption?.text,
    });
    return end;
  }

  /** A paragraph `表一　標題` right above a table is its caption. */
  #takeCaption(): { line: number; text: string } | undefined {
    const last = this.#blocks.at(-1);
    if (last?.type !== 'paragraph' || !/^表\s?[一二三四五六七八九十百0-9０-９-]+[\s：:.、]/.test(last.text))
      return undefined;
    this.#blocks.pop();
    return { line: last.line, text: last.text };
  }
}

function firstLine(line: Line, from: number): string {
  return expectDefined(visibleLines(line, from)[0], 'first line of a text', '');
}

/** The cells of a table row; `\|` is a pipe inside a cell. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let index = 0; index < row.length; index++) {
    const char = row.charAt(index);
    if (char === '\\' && row.charAt(index + 1) === '|') {
      cell += '|';
      index++;
    } else if (char === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += char;
    }
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells.slice(1);
}

function tableOf(rows: string[][]): Pick<TableBlock, 'type' | 'header' | 'rows' | 'alignments'> {
  const delimiter = rows[1];
  const hasHeader = delimiter?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
  if (delimiter === undefined || !hasHeader)
    return { type: 'table', header: undefined, rows, alignments: [] };
  return { type: 'table', header: rows[0], rows: rows.slice(2), alignments: delimiter.map(alignmentOf) };
}

function alignmentOf(cell: string): CellAlignment {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')];
  if (left && right) return 'center';
  return right ? 'right' : left ? 'left' : undefined;
}
