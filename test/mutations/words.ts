import { onePartner } from '../../core/rules/text/lib/simplified-characters';
import { matchesIn, textsOf, type Mutation, type Place } from './mutation';
import type { Report } from '../../core/report/report';

/** Mistakes in the running text. */
export const wordMutations: readonly Mutation[] = [
  { name: 'split paragraph', finds: /^text\/broken-paragraph$/, places: splits },
  {
    name: 'quote without its end',
    finds: /^text\/bracket$/,
    places: (report) => matchesIn(report, /「([^「」『』]*)」/gu, ([, inside = '']) => `「${inside}`),
  },
  {
    name: 'quote without its beginning',
    finds: /^text\/bracket$/,
    places: (report) => matchesIn(report, /「([^「」『』]*)」/gu, ([, inside = '']) => `${inside}」`),
  },
  {
    name: 'doubled mark',
    finds: /^text\/punctuation$/,
    places: (report) => matchesIn(report, /(?<=\p{Script=Han})[，。；]/gu, ([mark]) => mark + mark),
  },
  {
    name: 'simplified character',
    finds: /^text\/simplified$/,
    // 6亿3,800萬 is not a figure.
    besides: /^total\//,
    places: (report) =>
      matchesIn(report, /\p{Script=Han}/gu, ([traditional]) => simplifiedOf.get(traditional)),
  },
  {
    name: 'repeated place',
    finds: /^text\/repeat$/,
    places: (report) =>
      matchesIn(
        report,
        /(?:[臺新]北|桃園|臺[中南東]|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|連江)[縣市]/gu,
        ([name]) => name.slice(0, 2) + name,
      ),
  },
];

const simplifiedOf = new Map(
  Array.from({ length: onePartner.length / 2 }, (_, index) => [
    onePartner.charAt(2 * index + 1),
    onePartner.charAt(2 * index),
  ]),
);

/**
 * Between two characters in the middle of a sentence, as a page's end cuts it. Not in a short one: it might be a
 * heading, which needs no closing mark.
 */
function splits(report: Report): Place[] {
  return report.lines.flatMap(({ text, prose, type, textStart }, line) => {
    if (type !== 'text' || !/[。；]$/.test(prose.trimEnd())) return [];
    return [...prose.matchAll(/(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu)]
      .filter(({ index }) => index > textStart + 15 && index < prose.length - 8)
      .filter(({ index }) => isLong(prose.slice(textStart, index)))
      .map(({ index }) => () => {
        const lines = textsOf(report);
        lines.splice(line, 1, text.slice(0, index), text.slice(index));
        return { lines, at: [[line, line + 1]] };
      });
  });
}

function isLong(text: string): boolean {
  return text.length >= 80 ? text.includes('，') : text.includes('。') && text.length >= 40;
}
