import { cached } from '../../report/cache';
import type { Line } from '../../report/line';
import type { Report } from '../../report/report';
import type { Span } from '../../report/text';
import { defineStatistic } from '../report-statistic';
import { defineRule, type LineEdit } from '../rule';
import { knownNamesIn } from './lib/known-names';
import { wordsOf } from './lib/verbatim';
import { textVariant as messages } from '../../../l10n/messages/rules/text/variant';

/** The words that the report writes with 臺. */
const usualWords = defineStatistic<ReadonlySet<string>>({
  *count({ lines }) {
    for (const [index, line] of lines.entries()) {
      for (const { text } of wordsIn(line, index, [])) if (text.includes('臺')) yield text;
    }
  },
  summarize: (counts) => new Set([...counts.keys()].sort()),
});

/** 台灣 in a report that has 臺灣 too. */
export const textVariant = defineRule({
  id: 'text/variant',
  scope: 'section',
  hasSafeFixes: false,
  severity: 'off',
  messages,
  wrong: '臺灣之海洋產業日益成長。\n本署偕同業者推廣台灣水產品。',
  right: '臺灣之海洋產業日益成長。\n本署偕同業者推廣臺灣水產品。',
  statistics: [usualWords],
  check({ lines }, report, { summaryOf, knownNames }) {
    const usual = summaryOf(usualWords);
    for (const word of mixedIn(lines, usual, knownNames)) {
      const { line, span, text } = word;
      const data = { text, right: withUsualForm(text) };
      report({
        line,
        span,
        message: 'mixed',
        data,
        fixes: ({ document, start }) => {
          const all = mixedWords(usual)(knownNames)(document);
          const everywhere = () => all.map((other) => editOf(other, -start));
          return [
            { title: 'change', data, edits: [editOf(word)], preferred: true },
            ...(all.length > 1 ? [{ title: 'changeAll' as const, edits: everywhere, mends: all }] : []),
          ];
        },
      });
    }
  },
});

/** The words of some lines that the report writes otherwise too. */
function mixedIn(lines: readonly Line[], usual: ReadonlySet<string>, knownNames: readonly string[]): Word[] {
  return lines
    .flatMap((line, index) => wordsIn(line, index, knownNames))
    .filter(({ text }) => text.includes('台') && usual.has(withUsualForm(text)));
}

/** The same for a whole report, which is read once for all findings. */
const mixedWords = cached((usual: ReadonlySet<string>) =>
  cached((knownNames: readonly string[]) => cached(({ lines }: Report) => mixedIn(lines, usual, knownNames))),
);

interface Word {
  line: number;
  span: Span;
  text: string;
}

/** Words that are written either way. */
const either =
  /[台臺](?:灣|北|中(?![央心])|南|東|西|澎|海(?![關報])|商|語|鐵|幣)|(?:平|基地|電|舞|月|講|後|站|天文|氣象|觀景|觀測|塔|砲|瞭望|工作)[台臺](?![灣北中南東西])/g;

/** A name as registered: it goes on without a mark to what such names end in. */
const registered =
  /^[\p{Script=Han}A-Za-zＡ-Ｚａ-ｚ]{0,14}?(?:公司|協會|公會|學會|商會|工會|聯盟|聯合會|促進會|基金會|中心|銀行|股份|大學|學院|醫院|教會|集團|旅行社|研究所|酒廠|電力|自來水|中油|糖業|高鐵|大車隊|大哥大|積體電路|證券|人壽|產險|金控)/u;
/** 台中（一）字第0930012345號: part of a file number. */
const fileNumber = /^[^，。；\s]{0,6}字第/;
const quoted = /「[^「」]*」|『[^『』]*』|《[^《》]*》|〈[^〈〉]*〉/g;

function wordsIn(own: Line, line: number, knownNames: readonly string[]): Word[] {
  if (!/[台臺]/.test(own.prose)) return [];
  const words = wordsOf(own).replace(quoted, (text) => ' '.repeat(text.length));
  const isKnown = knownNamesIn(own.prose, knownNames);
  return [...words.matchAll(either)].flatMap(({ 0: text, index }) => {
    const span = { start: index, end: index + text.length };
    const after = words.slice(span.end, span.end + 24);
    const isName = registered.test(after) || fileNumber.test(after) || isKnown(span);
    return isName ? [] : [{ line, span, text }];
  });
}

function withUsualForm(text: string): string {
  return text.replace('台', '臺');
}

function editOf({ line, span, text }: Word, by = 0): LineEdit {
  return { line: line + by, span, newText: withUsualForm(text) };
}
