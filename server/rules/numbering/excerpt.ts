import type { Item } from '../../report/outline/outline';
import type { Report } from '../../report/report';

/**
 * Tells the items that keep the numbers of another text, of which only some points are printed
 * (`…要點部分規定修正規定`, `…要點第二點、第五點修正規定`): whatever stands at level 1 below such a title.
 */
export function excerptIn(report: Report): (item: Item) => boolean {
  const title = report.lines.findIndex(
    ({ type, markers, prose }) => type === 'text' && markers.length === 0 && excerptTitle.test(prose),
  );
  return (item) => title >= 0 && item.level === 1 && item.line > title;
}

const point = '第[零○一二三四五六七八九十百0-9０-９]{1,6}點(?:附[件表]\\S{0,3})?';
const excerptTitle = new RegExp(
  [
    '部分(?:規定|條文)(?:修正(?:規定|條文|草案)?|對照表)?\\s*$',
    `${point}(?:修正|規定|草案|對照表){1,3}\\s*$`,
    `^\\s*附修正「.{1,60}」.{0,30}${point}\\s*$`,
  ].join('|'),
);
