import { expectDefined } from '../../../report/expect';
import { scanQuantities, type Quantity } from '../../../report/quantities/scan-quantities';
import type { Item } from '../../../report/outline/result/outline';
import type { Line } from '../../../report/line';
import type { SectionContent } from '../../../report/section';
import { cachedPerLine } from '../../../report/cache';
import { maskBrackets } from './brackets';
import type { Breakdown } from './breakdown';
import { isOpenLabel } from './read-list';
import { canBeTotal, wordsBefore } from './total-figure';

/** 計41件： with child items that each begin with a figure: (1) 社會發展類：7件。 */
export function readChildren({ lines, items }: Pick<SectionContent, 'lines' | 'items'>): Breakdown[] {
  return items.flatMap((item) => ofItem(lines, item));
}

function ofItem(lines: readonly Line[], item: Item): Breakdown[] {
  const { children } = item;
  const [first] = children;
  if (first === undefined || children.length < 2) return [];
  if (
    children.some(
      ({ violation, group, untitled }) => violation !== undefined || group !== first.group || untitled,
    )
  )
    return [];
  const leadLine = lineBefore(first.line, item.line, (line) => lines[line]?.type === 'blank');
  const lead = lines[leadLine];
  if (lead === undefined || (lead.type !== 'text' && lead.type !== 'field')) return [];
  const titleStart = leadLine === item.line ? item.titleStart : lead.textStart;
  const totals = totalsOn(lead, titleStart);
  if (totals.length === 0) return [];
  const heads = children.map((child) => {
    const line = lines[child.line];
    return line === undefined ? [] : headsOn(line, child.titleStart);
  });
  return totals.flatMap(({ total, isNear }) => {
    const parts = heads.flatMap((ofChild, index) => {
      const quantity = ofChild.find(({ unit }) => unit === total.unit);
      return quantity === undefined
        ? []
        : [{ line: expectDefined(children[index]?.line, 'line of an item', 0), quantity }];
    });
    if (parts.length !== children.length) return [];
    const breakdown: Breakdown = { total: { line: leadLine, quantity: total }, parts, claim: 'whole' };
    return [isNear ? breakdown : { ...breakdown, loose: true }];
  });
}

function lineBefore(line: number, first: number, skip: (line: number) => boolean): number {
  let at = line - 1;
  while (at > first && skip(at)) at--;
  return at;
}

const totalsOn = fromPlaces(totalsIn);
const headsOn = fromPlaces(headsIn);

/** A reading of a line from some place on, done once in the line's life. */
function fromPlaces<Result>(read: (prose: string, from: number) => Result) {
  const readings = cachedPerLine(() => new Map<number, Result>());
  return (line: Line, from: number): Result => {
    const known = readings(line);
    const result = known.get(from) ?? read(line.prose, from);
    known.set(from, result);
    return result;
  };
}

/** The figures of the sentence that leads to the items, the last of each unit; `isNear`: right before the colon. */
function totalsIn(prose: string, from: number): { total: Quantity; isNear: boolean }[] {
  const { text } = maskBrackets(prose.slice(from));
  const body = /^(.*?)(?:[：:]|如[下次]列?[。.]?)[\s\ufffc*]*$/su.exec(text)?.[1];
  if (body === undefined) return [];
  const start = /[^。；]*$/.exec(body)?.index ?? 0;
  const quantities = scanQuantities(body).filter(({ span }) => span.start >= start);
  const last = quantities.at(-1);
  if (last === undefined) return [];
  const gap = body.slice(last.span.end);
  const isLeading = !/[，；]/.test(gap) || /區分|類別|分為|分別|明細/.test(gap);
  if (!isLeading) return [];
  const byUnit = new Map(quantities.map((quantity) => [quantity.unit, quantity]));
  return [...byUnit.values()]
    .filter((quantity) => canBeTotal(quantity, wordsBefore(body, quantity)))
    .map((quantity) => ({
      total: place(quantity, from),
      isNear: quantity === last && /^[^，；]{0,2}$/.test(gap),
    }));
}

/** The figures that an item begins with: 社會發展類：7件。, 15梯次、結訓371人次：… */
function headsIn(prose: string, from: number): Quantity[] {
  const { text } = maskBrackets(prose.slice(from, from + longest));
  const sentence = /^[^。]*/.exec(text)?.[0] ?? '';
  const heads: Quantity[] = [];
  let at = 0;
  for (const quantity of scanQuantities(sentence)) {
    const label = sentence.slice(at, quantity.span.start);
    const goesOn = heads.length > 0 ? !/^[、，].*[，：:；]/s.test(label) : !/，[^：:]*$/.test(label);
    const standsAlone = /^[\s\ufffc*]*(?:[，：:；、]|$)/.test(sentence.slice(quantity.span.end));
    const isNew = heads.every(({ unit }) => unit !== quantity.unit);
    if (!goesOn || !standsAlone || !isNew || !quantity.exact || isOpenLabel(label)) break;
    heads.push(quantity);
    at = quantity.span.end;
  }
  const rest = sentence.slice(at);
  if (/^[\s\ufffc*]*等|^[^：:]*[，；][^：:]*另/.test(rest)) return [];
  // The same unit once more, and not within a description: which of them counts?
  const described = rest.search(/其中|較|[：:]/);
  const later = scanQuantities(described < 0 ? rest : rest.slice(0, described));
  return heads.filter(({ unit }) => later.every((one) => one.unit !== unit)).map((head) => place(head, from));
}

/** An item's figures stand at its beginning. */
const longest = 200;

function place(quantity: Quantity, offset: number): Quantity {
  const { start, end } = quantity.span;
  return { ...quantity, span: { start: start + offset, end: end + offset } };
}
