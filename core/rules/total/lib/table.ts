import { lastPlaceOf, readAmount } from '../../../report/quantities/amount';
import type { Quantity } from '../../../report/quantities/scan-quantities';
import type { Line } from '../../../report/line';
import { toHalfWidth } from '../../../report/numerals';
import { isWrong, sumOf, type Breakdown } from './breakdown';

/** The columns of pipe tables whose last row is named 合計: numbers only, and none of them a rate or a subtotal. */
export function readTables(lines: readonly Line[]): Breakdown[] {
  const found: Breakdown[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.type !== 'table') continue;
    const first = index;
    while (lines[index]?.type === 'table') index++;
    // A caption right above, a note right below: 前五名, 四捨五入.
    const around = `${lines[first - 1]?.prose ?? ''}\n${lines[index]?.prose ?? ''}`;
    if (isExcerpt.test(around)) continue;
    for (const column of columnsOf(lines, first, index)) found.push(column);
  }
  return found;
}

const isExcerpt = /前[0-9０-９一二三四五六七八九十]+[名大項]|節錄|摘錄|摘要|舉例|部分|主要|四捨五入|尾差/;
const totalName = /^(?:合|總|共)[ \u3000]*計(?:數|金額)?$|^總[和數]$/;
const subtotalName = /小計|其中|合計|總計|…|⋯|[.]{3}/;
/** A rate, an average or a price is not a sum. */
const notSummed = /率|比|平均|占|佔|序|編號|年|名次|排名|單價|％|%/;

function columnsOf(lines: readonly Line[], first: number, end: number): Breakdown[] {
  const rows = lines.slice(first, end).map(({ prose }) => cellsOf(prose));
  const [header = [], delimiter = []] = rows;
  const body = rows.slice(2, -1);
  const totals = rows.at(-1) ?? [];
  if (body.length < 2 || !delimiter.every(({ text }) => /^:?-+:?$/.test(text))) return [];
  if (!totalName.test(nameOf(totals[0])) || body.some((row) => subtotalName.test(nameOf(row[0])))) return [];
  if (rows.some((row) => row.length !== header.length)) return [];
  const columns = header.flatMap((heading, column): Breakdown[] => {
    const total = column === 0 || notSummed.test(heading.text) ? undefined : figureOf(totals[column]);
    const parts = body.map((row) => figureOf(row[column]));
    if (total === undefined || !parts.every((part) => part !== undefined)) return [];
    return [
      {
        total: { line: end - 1, quantity: total },
        parts: parts.map((quantity, row) => ({ line: first + 2 + row, quantity })),
        claim: 'whole',
      },
    ];
  });
  // A row that is missing makes every column fall short: that is one violation.
  const fallsShort = (one: Breakdown): boolean => isWrong(one) && sumOf(one) < one.total.quantity.value;
  return columns.length > 1 && columns.every(fallsShort) ? columns.slice(0, 1) : columns;
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The cells of a pipe row with their places; `\|` is a pipe inside a cell. */
function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  let start = row.indexOf('|') + 1;
  for (let index = start; index < row.length; index++) {
    const char = row.charAt(index);
    if (char === '\\') index++;
    else if (char === '|') {
      cells.push(cellAt(row, start, index));
      start = index + 1;
    }
  }
  if (row.slice(start).trim() !== '') cells.push(cellAt(row, start, row.length));
  return cells;
}

function cellAt(row: string, start: number, end: number): Cell {
  const written = row.slice(start, end);
  const [, before = '', text = ''] = /^([\s*]*)(.*?)[\s*]*$/s.exec(written) ?? [];
  return { text, start: start + before.length };
}

const nameOf = (cell: Cell | undefined): string => cell?.text ?? '';

function figureOf(cell: Cell | undefined): Quantity | undefined {
  if (cell === undefined) return undefined;
  const { text, start } = cell;
  const number = toHalfWidth(text);
  if (!/^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$/.test(number)) return undefined;
  const value = readAmount(number);
  if (value === undefined) return undefined;
  const span = { start, end: start + text.length };
  return { span, value, unit: '', exact: true, lastPlace: lastPlaceOf(number), inTenThousands: false };
}
