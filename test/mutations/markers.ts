import type { Item } from '../../core/report/outline/result/outline';
import type { Report } from '../../core/report/report';
import { changed, matchesIn, type Mutant, type Mutation } from './mutation';

/** Mistakes in how a marker, or a bracket in the text, is written. */
export const markerMutations: readonly Mutation[] = [
  {
    name: 'mixed bracket of a marker',
    finds: /^numbering\/bracket$/,
    places: (report) => markedItems(report).map((item) => () => mixed(report, item)),
  },
  {
    name: 'mixed bracket in text',
    finds: /^text\/bracket$/,
    places: (report) =>
      matchesIn(report, /(?<=.)（([^（）()「」]{2,30})）/gu, ([, inside = '']) => `（${inside})`),
  },
  {
    name: 'bullet',
    finds: /^text\/bullet$/,
    places: (report) =>
      markedItems(report).map(({ line, reading }) => () => {
        if (report.lines[line]?.bullet !== undefined) return undefined;
        return changed(report, line, reading.span.start, reading.span.start, '- ');
      }),
  },
];

function markedItems(report: Report): Item[] {
  return report.outline.items.filter(
    ({ line, reading, parent }) => parent?.line !== line && reading.flaw === undefined,
  );
}

function mixed(report: Report, { line, reading }: Item): Mutant | undefined {
  const { open, close } = reading.form;
  if (open === '' || close.length !== 1) return undefined;
  const { end } = reading.span;
  return changed(report, line, end - 1, end, close === ')' ? '）' : ')');
}
