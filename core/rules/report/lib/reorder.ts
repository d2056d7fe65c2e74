import { expectDefined } from '../../../report/expect';
import type { Item } from '../../../report/outline/result/outline';
import type { Report } from '../../../report/report';
import type { LineEdit } from '../../rule';

/** A unit in the text, in pieces. */
interface UnitText {
  /** Comments right above the heading, such as directives: they belong to it. */
  above: string[];
  /** The heading's marker with the blanks around it. */
  marker: string;
  /** The heading without its marker, and all lines up to the last that is not blank. */
  body: string[];
  /** Blank lines at the end. */
  blanks: string[];
  start: number;
}

/**
 * Moves whole units, in one edit. Markers and the blank lines between units stay where they are.
 * @param order which unit comes to each place; the units are those of `units`
 */
export function reorderUnits(report: Report, units: readonly Item[], order: readonly number[]): LineEdit {
  const first = order.findIndex((unit, place) => unit !== place);
  const last = order.findLastIndex((unit, place) => unit !== place);
  const starts = units.map((unit) => startOf(report, unit));
  const texts = units.map((unit, at) =>
    readUnit(
      report,
      unit,
      expectDefined(starts[at], 'start of a unit', unit.line),
      starts[at + 1] ?? endOf(report, unit),
    ),
  );
  const lines = order.slice(first, last + 1).flatMap((unit, offset) => {
    const [place, moved] = [texts[first + offset], texts[unit]];
    if (place === undefined || moved === undefined) return [];
    const [heading = '', ...rest] = moved.body;
    return [...moved.above, place.marker + heading, ...rest, ...place.blanks];
  });
  const line = expectDefined(starts[first], 'start of a unit', 0);
  const endLine = line + lines.length - 1;
  const end = expectDefined(report.lines[endLine]?.text.length, 'last line of a unit', 0);
  return { line, span: { start: 0, end }, endLine, newText: lines.join('\n') };
}

function startOf({ lines }: Report, { line }: Item): number {
  let start = line;
  while (lines[start - 1]?.type === 'comment') start--;
  return start;
}

/** Fields after the last unit (決定：) are not part of it. */
function endOf({ lines }: Report, { line, endLine }: Item): number {
  const field = lines.findIndex(({ type }, at) => at > line && at < endLine && type === 'field');
  return field < 0 ? endLine : field;
}

function readUnit(report: Report, unit: Item, start: number, end: number): UnitText {
  const texts = report.lines.slice(start, end).map(({ text }) => text);
  const heading = unit.line - start;
  const marker = expectDefined(texts[heading]?.slice(0, unit.titleStart), 'heading of a unit', '');
  const length = texts.findLastIndex((text) => text.trim() !== '') + 1;
  const [title = '', ...rest] = texts.slice(heading, length);
  return {
    above: texts.slice(0, heading),
    marker,
    body: [title.slice(unit.titleStart), ...rest],
    blanks: texts.slice(length),
    start,
  };
}
