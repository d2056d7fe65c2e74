import type { Item } from '../../core/report/outline/result/outline';
import { titleOf } from '../../core/report/outline/result/outline';
import { Report } from '../../core/report/report';
import type { SchemeName } from '../../core/report/scheme';

/** The outline of a text as indented lines, one an item: `marker title`, with ` !gap` and the like where it is wrong. */
export function outlineTree(text: string, scheme: SchemeName = 'auto'): string {
  const report = Report.parse(text, { scheme });
  return report.outline.items.map((item) => treeLine(report, item)).join('\n');
}

/** One line of `outlineTree`. */
export function treeLine(report: Report, item: Item): string {
  const { start, end } = item.reading.span;
  const marker = report.lines[item.line]?.prose.slice(start, end) ?? '';
  const violation = item.violation === undefined ? '' : ` !${item.violation.type}`;
  return `${'  '.repeat(item.level - 1)}${`${marker} ${titleOf(item, report.lines)}`.trim()}${violation}`;
}

/** Lines of a template literal, without the indentation that they share. */
export function block(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
