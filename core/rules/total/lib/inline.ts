import { scanQuantities, type Quantity } from '../../../report/quantities/scan-quantities';
import type { Span } from '../../../report/text';
import { maskBrackets } from './brackets';
import { derives, type Claim, type InlineBreakdown } from './breakdown';
import { firstFrom, readList, type Passage, type PartList } from './read-list';
import { canBeTotal, wordsBefore, saysAll } from './total-figure';
import { readTrailing } from './trailing';

/** Brackets within brackets within brackets. */
const deepest = 3;
/** What may stand between a total and the first of its parts. */
const reach = 120;

/** The breakdowns in a stretch of text, those in its brackets too. Linear. */
export function readInline(text: string, offset = 0, depth = 0): InlineBreakdown[] {
  const region = readRegion(text);
  const sentences = sentencesOf(region.text);
  const found = sentences.flatMap((sentence) => inSentence(region, sentence));
  let next = 0;
  for (const inside of region.insides) {
    while ((region.quantities[next + 1]?.span.end ?? Infinity) < inside.start) next++;
    const total = region.quantities[next];
    const inner = text.slice(inside.start, inside.end);
    const own = total === undefined ? undefined : inBrackets(region, total, inside, inner);
    if (own !== undefined) found.push(own);
    if (depth >= deepest) continue;
    for (const breakdown of readInline(inner, inside.start, depth + 1)) found.push(breakdown);
  }
  return offset === 0 ? found : found.map((breakdown) => shift(breakdown, offset));
}

interface Region extends Passage {
  readonly insides: readonly Span[];
}

function readRegion(text: string): Region {
  const masked = maskBrackets(text);
  return { ...masked, quantities: scanQuantities(masked.text) };
}

function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[。！？!?]/g)) {
    found.push({ start, end: index });
    start = index + 1;
  }
  found.push({ start, end: text.length });
  return found;
}

/** 34件（前瞻計畫17件、一般計畫17件）, 17款手機（含…） */
function inBrackets(
  region: Region,
  total: Quantity,
  inside: Span,
  inner: string,
): InlineBreakdown | undefined {
  const between = region.text.slice(total.span.end, Math.min(inside.start - 1, total.span.end + 16));
  if (total.span.end > inside.start || !/^[^，。、；：:,;0-9]{0,12}$/.test(between)) return undefined;
  const before = wordsBefore(region.text, total);
  if (!canBeTotal(total, before)) return undefined;
  const passage = readRegion(inner);
  const lead = /^(?:其中|分別[為有]|內含|包含|包括|含括|含|計|為)*[：:]?/.exec(inner)?.[0] ?? '';
  const list = readList(passage, { from: lead.length, to: inner.length, unit: total.unit });
  if (list === undefined || !isCompact(list) || derives(list.parts, total)) return undefined;
  const { parts } = shift({ total, parts: list.parts, claim: 'whole' }, inside.start);
  if (!/含|包|其中/.test(lead)) return { total, parts, claim: 'whole', loose: true };
  return parts.length > 2 || /合計|總計/.test(before) ? { total, parts, claim: 'partial' } : undefined;
}

function inSentence(region: Region, sentence: Span): InlineBreakdown[] {
  const found: InlineBreakdown[] = [];
  for (let index = firstFrom(region.quantities, sentence.start); index < region.quantities.length; index++) {
    const total = region.quantities[index];
    if (total === undefined || total.span.start >= sentence.end) break;
    const before = wordsBefore(region.text, total);
    if (!canBeTotal(total, before)) continue;
    const own = leading(region, sentence, total, before) ?? readTrailing(region, sentence, index, before);
    if (own !== undefined) found.push(own);
  }
  return found;
}

/** The total stands first, followed by a colon, 分別為, 其中, 包括 or a comma, then its parts. */
function leading(
  region: Region,
  sentence: Span,
  total: Quantity,
  before: string,
): InlineBreakdown | undefined {
  const joint = jointAfter(region, sentence, total);
  if (joint === undefined) return undefined;
  const { claim, loose, from } = joint;
  if (isEntry(nameOf(region.text, total), region.text.slice(total.span.end, from))) return undefined;
  const list = readList(region, { from, to: sentence.end, unit: total.unit });
  if (list === undefined) return undefined;
  if (claim === 'partial' && list.parts.length < joint.least) return undefined;
  if (claim === 'likely' && !isExhaustive(list, saysAll(before), nameOf(region.text, total)))
    return undefined;
  if (isParallel(region, sentence, total, from)) return undefined;
  return { total, parts: list.parts, claim, ...(loose ? { loose } : {}) };
}

/** What stands before a figure in its entry: 112年度： of 111年度：5件，112年度：7件. */
function nameOf(text: string, { span }: Quantity): string {
  const before = text.slice(Math.max(span.start - longestName, 0), span.start);
  return /[^，。、；,;]*$/.exec(before)?.[0] ?? '';
}

const longestName = 24;

/** 7億元 of 112年度：7億元，113年度：20億元: the names of both have one form, so that it is an entry like what follows. */
function isEntry(name: string, gap: string): boolean {
  const [, last] = /(.)[：:]$/.exec(name) ?? [];
  const [, next] = /[，、；].*(.)[：:]$/.exec(gap) ?? [];
  return last !== undefined && last === next;
}

/** 112年30人、113年20人，男性分別為10人及12人: what follows is said of each figure of a list, not of its last one. */
function isParallel(
  { text, quantities }: Region,
  sentence: Span,
  { span, unit }: Quantity,
  from: number,
): boolean {
  if (!/分別[為有係計]$/.test(text.slice(span.end, from))) return false;
  const previous = quantities[firstFrom(quantities, span.start) - 1];
  if (previous?.unit !== unit || previous.span.start < sentence.start) return false;
  return /^[^，；：:]*[、及與和暨][^，；：:]*$/.test(text.slice(previous.span.end, span.start));
}

interface Joint {
  claim: Claim;
  loose: boolean;
  /** Where the parts begin. */
  from: number;
  /** The parts are so numerous that they hardly overlap by chance. */
  least: number;
}

function jointAfter(region: Region, sentence: Span, { span, unit }: Quantity): Joint | undefined {
  const end = Math.min(sentence.end, span.end + reach);
  let next = firstFrom(region.quantities, span.end);
  while (region.quantities[next]?.unit !== unit && (region.quantities[next]?.span.start ?? end) < end) next++;
  const first = region.quantities[next];
  if (first?.unit !== unit || first.span.start >= end) return undefined;
  const gap = region.text.slice(span.end, first.span.start);
  for (const { pattern, claim, loose, least } of joints) {
    const match = pattern.exec(gap);
    if (match !== null) return { claim, loose, least, from: span.end + match.index + match[0].length };
  }
  return undefined;
}

const joints: (Omit<Joint, 'from'> & { pattern: RegExp })[] = [
  { pattern: /[，：:]?其中[有為]?[：:]?/, claim: 'partial', loose: false, least: 4 },
  { pattern: /[，：:]?(?:包[括含]|涵蓋|內含|含)[：:]?/, claim: 'partial', loose: false, least: 3 },
  { pattern: /^[^，。、；：:0-9%％]{0,16}[：:]/, claim: 'whole', loose: true, least: 2 },
  // A total of another unit in between: 6梯次、180人次：
  {
    pattern: /^[^，。、；：:0-9]{0,12}[、，][^，。、；：:0-9]{0,12}[0-9][^，。、；：:]{0,16}[：:]/,
    claim: 'whole',
    loose: true,
    least: 2,
  },
  { pattern: /^[^0-9。；]*(?:分別[為有係計]|區分為|分為|計有)/, claim: 'whole', loose: true, least: 2 },
  {
    pattern: /^[^0-9。；]*(?:區分|類別|如[下次])[^，。；0-9]{0,8}[：:]/,
    claim: 'whole',
    loose: true,
    least: 2,
  },
  { pattern: /^[^，。；：:、]{0,24}，/, claim: 'likely', loose: false, least: 2 },
];

/** With commas between them, longer entries are clauses of their own. */
function isCompact({ labels, separator }: PartList): boolean {
  return separator !== '，' || labels.every((label) => label.length <= 12);
}

/**
 * Names that leave no room for others: 已…、未…; where all is said to be counted (計), or there are three, also …者、…者
 * and names of one pattern (雲林縣、臺南市; 公營航線、民營航線), unless the total's own name is of it too: then it is one of them.
 */
function isExhaustive({ labels, separator }: PartList, isCounted: boolean, totalName: string): boolean {
  if (separator === '；') return false;
  const names = labels.map((label) => label.replace(/[ \u3000\ufffc]+$/, ''));
  if (names.some((name) => yes.test(name)) && names.some((name) => no.test(name))) return true;
  if (separator === '，' || (!isCounted && labels.length < 3)) return false;
  const endOf = (name: string): string => (/[縣市鄉鎮區]$/.test(name) ? '縣' : name.slice(-1));
  const ends = names.map(endOf);
  if (endOf(totalName) === ends[0]) return false;
  return ends[0] !== '' && ends.every((end) => end === ends[0]);
}

const yes = /已|現有|^[^未不]*(?:屬實|[相尚]符|合格|同意|通過)/;
const no = /未|待|缺|誤|不(?:[符合實]|同意|通過)/;

function shift(breakdown: InlineBreakdown, offset: number): InlineBreakdown {
  const move = (quantity: Quantity): Quantity => ({
    ...quantity,
    span: { start: quantity.span.start + offset, end: quantity.span.end + offset },
  });
  return { ...breakdown, total: move(breakdown.total), parts: breakdown.parts.map(move) };
}
