import type { Report } from '../../core/report/report';
import { changed, type Mutation, type Place } from './mutation';

/** Totals that do not add up. */
export const totalMutations: readonly Mutation[] = [
  { name: 'wrong total of a sentence', finds: /^total\/sum$/, places: sentences },
  { name: 'wrong total of a table', finds: /^total\/sum$/, places: tables },
];

/** 計41件：甲類7件、乙類34件。 */
function sentences(report: Report): Place[] {
  return report.lines.flatMap(({ prose, type }, line) => {
    if (type !== 'text') return [];
    return [...prose.matchAll(/計([\d,]+)(\p{Script=Han})[：（]([^：；。（）]*)/gu)].flatMap((match) => {
      const [, total = '', unit = '', list = ''] = match;
      const parts = [...list.matchAll(/([\d,]+)(\p{Script=Han})/gu)];
      const sum = parts.reduce((all, [, part = '']) => all + valueOf(part), 0);
      if (parts.length < 2 || parts.some(([, , other]) => other !== unit)) return [];
      if (sum !== valueOf(total)) return [];
      const start = match.index + 1;
      return [() => changed(report, line, start, start + total.length, String(sum + 3))];
    });
  });
}

/** The first figure in a table's last row, 合計. */
function tables(report: Report): Place[] {
  return report.lines.flatMap(({ text, type }, line) => {
    const match = type === 'table' ? /^\|\s*(?:合計|總計)\s*\|\s*([\d,]+)/.exec(text) : null;
    const figure = match?.[1];
    if (!match || figure === undefined) return [];
    const end = match[0].length;
    const wrong = (valueOf(figure) + 10).toLocaleString('en');
    return [() => changed(report, line, end - figure.length, end, wrong)];
  });
}

const valueOf = (figure: string): number => Number(figure.replaceAll(',', ''));
