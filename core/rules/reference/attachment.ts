import { quoted, sentence, type MessageValue } from '../../../l10n/message';
import { readFigure } from '../../report/lex-line';
import type { Line } from '../../report/line';
import { readDigits, readHan } from '../../report/numerals';
import type { Span } from '../../report/text';
import { isWithin, quotationsOf } from '../lib/quotations';
import { cachedPerLine } from '../../report/cache';
import { defineStatistic } from '../report-statistic';
import { defineRule } from '../rule';
import { referenceAttachment as messages } from '../../../l10n/messages/rules/reference/attachment';

/** By kind, then by number, the name as it is written. */
type Definitions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The attachments, tables and figures that a report has. */
const definitions = defineStatistic<Definitions>({
  *count({ lines }) {
    for (const line of lines) {
      // 附件：計畫書1份 lists attachments, mostly without a number.
      if (line.field?.name === '附件') yield 'list';
      yield* definitionsOn(line);
    }
  },
  summarize(counts) {
    const defined = new Map<string, Map<string, string>>();
    const words = [...counts.keys()].filter((word) => word !== 'list').map((word) => word.split(' '));
    words.sort((a, b) => compareKeys(a[1] ?? '', b[1] ?? '') || (a.join(' ') < b.join(' ') ? -1 : 1));
    for (const [kind = '', key = '', name = ''] of words) {
      if (kind === '附件' && counts.has('list')) continue;
      const known = defined.get(kind) ?? new Map<string, string>();
      defined.set(kind, known);
      // 附件五之一 belongs to 附件五.
      for (const each of [key, wholeOf(key)]) if (!known.has(each)) known.set(each, name);
    }
    return defined;
  },
});

/** What a line defines, as kind, number and name. */
const definitionsOn = cachedPerLine((line) =>
  titlesOf(line).flatMap((title) => {
    const [, kind = '', number = ''] = defines.exec(title) ?? [];
    const key = numberKey(number);
    return key === undefined ? [] : [`${kind} ${key} ${kind}${number}`];
  }),
);

/** 2 before 10, 3 before 3-1. */
function compareKeys(a: string, b: string): number {
  const [[a1 = 0, a2 = 0] = [], [b1 = 0, b2 = 0] = []] = [a, b].map((key) => key.split('-').map(Number));
  return a1 - b1 || a2 - b2;
}

/** 如附件5, where the report has 附件1 to 附件4. */
export const referenceAttachment = defineRule({
  id: 'reference/attachment',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '一、申請書如附件1，切結書如附件3。\n附件1　申請書\n附件2　切結書',
  right: '一、申請書如附件1，切結書如附件2。\n附件1　申請書\n附件2　切結書',
  statistics: [definitions],
  check({ lines }, report, { summaryOf }) {
    const defined = summaryOf(definitions);
    if (defined.size === 0) return;
    lines.forEach((line, index) => {
      for (const { kind, key, span } of referencesOn(line)) {
        const known = defined.get(kind);
        if (known === undefined || known.has(key) || known.has(wholeOf(key))) continue;
        const name = line.prose.slice(span.start, span.end);
        report({
          line: index,
          span,
          message: 'missing',
          data: { name: name.startsWith(kind) ? name : kind + name, known: listOf(known) },
        });
      }
    });
  },
});

const kinds = '附件|附表|附圖|附錄|表|圖';
const numeral = '[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5}';
/** 3-1, 一之二. */
const part = '(?:[-－之](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}))?';

/** 附件1　標題 at the beginning of a line, or of a caption. */
const defines = new RegExp(
  `^[【〔《〈［（([]?(${kinds})[ \\u3000]?((?:${numeral})${part})(?=[\\s：:.．、，】〕》〉］）)\\]－-]|$)`,
);

/** The names of attachments; of many, the first and the last are enough to say what is there. */
function listOf(known: ReadonlyMap<string, string>): MessageValue {
  const names = [...new Set(known.values())].map(quoted);
  const [first, last] = [names[0], names.at(-1)];
  const isLong = names.length > 4 && first !== undefined && last !== undefined;
  return isLong ? sentence(messages.range, { first, last }) : names;
}

/** Where a definition may begin on a line: at its beginning, after its marker, in a figure’s caption. */
function titlesOf(line: Line): string[] {
  if (line.type === 'figure') return [readFigure(line.prose)?.caption ?? ''];
  if (line.type !== 'text') return [];
  const titles = [line.textStart, ...line.markers.map(({ span }) => span.end)];
  return titles.map((start) => line.prose.slice(start, start + 24).replace(/^[\s*]+/, ''));
}

interface Reference {
  kind: string;
  key: string;
  span: Span;
}

const named = new RegExp(`(${kinds})[ \\u3000]?((?:${numeral})${part})`, 'g');
/** A word that refers the reader there, or a mark. Anything else may belong to another text: 第2條附件一. */
const refersTo = /[如詳見依照按閱考於至及與和或同併在（(、，。；：]/;
const further = new RegExp(
  `([、及與和至～~])(?:${kinds})?((?:${numeral})${part})(?=[）)，。；：、」及與和至～~之所等\\s]|$)`,
  'y',
);
/** 附件10份, 表一致, 附件一併. */
const isCount =
  /^[ \u3000]?(?:[份張名人位個冊頁件本式紙組套種次場案項倍%％年月日元度]|[0-9０-９.．]|成(?![果效立])|[覽併律致般樣同起些旦定半切再者百千萬億餘數])/;
/** 第2條及附件一: the law’s own. */
const ofLaw = /[條項款」』》][及與和或、之]?$/;

const referencesOn = cachedPerLine((line): Reference[] => {
  if (line.type !== 'text' && line.type !== 'field') return [];
  const { prose, textStart } = line;
  const found: Reference[] = [];
  for (const match of prose.matchAll(named)) {
    const [whole, kind = '', number = ''] = match;
    const end = match.index + whole.length;
    if (match.index > textStart && !refersTo.test(prose.charAt(match.index - 1))) continue;
    if (isCount.test(prose.slice(end, end + 3))) continue;
    if (ofLaw.test(prose.slice(Math.max(match.index - 2, 0), match.index))) continue;
    addTo(found, kind, number, { start: match.index, end });
    readFurther(prose, end, kind, found);
  }
  if (found.length === 0) return found;
  const quotations = quotationsOf(prose);
  return found.filter(({ span }) => !isWithin(span, quotations));
});

/** 附件一、二, 附表3至5: the numbers of a list that do not repeat the kind. */
function readFurther(prose: string, start: number, kind: string, found: Reference[]): void {
  for (let at = start; ;) {
    further.lastIndex = at;
    const match = further.exec(prose);
    const [whole = '', joint = '', number = ''] = match ?? [];
    // One that names its kind is found by itself.
    if (match === null || whole.length > joint.length + number.length) return;
    const end = at + whole.length;
    addTo(found, kind, number, { start: at + 1, end });
    at = end;
  }
}

function addTo(found: Reference[], kind: string, number: string, span: Span): void {
  const key = numberKey(number);
  if (key !== undefined) found.push({ kind, key, span });
}

/** 3-1 for 3-1, 三之一, ３－１. */
function numberKey(text: string): string | undefined {
  const numbers = text.split(/[-－之]/).map((each) => readDigits(each) ?? readHan(each));
  return numbers.includes(undefined) ? undefined : numbers.join('-');
}

function wholeOf(key: string): string {
  return key.replace(/-.*/, '');
}
