import type { Line } from '../../report/line';
import type { Span } from '../../report/text';
import { defineStatistic } from '../report-statistic';
import { defineRule, type LineEdit } from '../rule';
import { knownNamesIn } from './lib/known-names';

type Message = 'mixed' | 'change' | 'change-all';

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
export const textVariant = defineRule<Message>({
  id: 'text/variant',
  scope: 'section',
  neverSafe: true,
  severity: 'off',
  description: {
    'zh-TW': '同一份報告中「台」、「臺」混用，如台灣、臺灣並見（登記名稱除外）。',
    en: '台 and 臺 mixed in one report, such as 台灣 beside 臺灣 (registered names excepted).',
  },
  rationale: {
    'zh-TW':
      '法規用字及多數機關以「臺」為準，同一份報告宜前後一致。公司、團體等依法登記的名稱，以及引號內的名稱，從其原名。',
    en: 'Laws and most agencies write 臺, and a report should keep to one form. Registered names of companies and associations, and what is quoted, keep their own.',
  },
  wrong: '臺灣之海洋產業日益成長。\n本署偕同業者推廣台灣水產品。',
  right: '臺灣之海洋產業日益成長。\n本署偕同業者推廣臺灣水產品。',
  texts: {
    mixed: {
      'zh-TW': '「{text}」在本報告他處作「{right}」：用字宜前後一致。',
      en: '“{text}” is written “{right}” elsewhere in this report: keep to one form.',
    },
    change: { 'zh-TW': '改為「{right}」', en: 'Change to “{right}”' },
    'change-all': { 'zh-TW': '全部改為「臺」', en: 'Change to 臺 everywhere' },
  },
  statistics: [usualWords],
  check({ lines }, say, { about, knownNames }) {
    const usual = about(usualWords);
    for (const word of mixedIn(lines, usual, knownNames)) {
      const { line, span, text } = word;
      const data = { text, right: withUsualForm(text) };
      say({
        line,
        span,
        message: 'mixed',
        data,
        fixes: ({ report, start }) => {
          const all = mixedIn(report.lines, usual, knownNames);
          const everywhere = () => all.map((other) => editOf(other, -start));
          return [
            { title: 'change', data, edits: [editOf(word)], preferred: true },
            ...(all.length > 1 ? [{ title: 'change-all' as const, edits: everywhere, wide: true }] : []),
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
const quotedOrAddress = /「[^「」]*」|『[^『』]*』|《[^《》]*》|〈[^〈〉]*〉|https?:\S+/g;

function wordsIn({ prose }: Line, line: number, knownNames: readonly string[]): Word[] {
  if (!/[台臺]/.test(prose)) return [];
  const own = prose.replace(quotedOrAddress, (text) => ' '.repeat(text.length));
  const isKnown = knownNamesIn(prose, knownNames);
  return [...own.matchAll(either)].flatMap(({ 0: text, index }) => {
    const span = { start: index, end: index + text.length };
    const behind = own.slice(span.end, span.end + 24);
    const isName = registered.test(behind) || fileNumber.test(behind) || isKnown(span);
    return isName ? [] : [{ line, span, text }];
  });
}

function withUsualForm(text: string): string {
  return text.replace('台', '臺');
}

function editOf({ line, span, text }: Word, by = 0): LineEdit {
  return { line: line + by, span, newText: withUsualForm(text) };
}
