import { blocksOf } from '../../core/report/blocks';
import type { Report } from '../../core/report/report';
import { lint } from '../../core/lint/linter';
import { treeLine } from './outline-tree';

/** All that a report says, without the objects it shares with others: two reports of one text are alike. */
export function summarize(report: Report): unknown {
  return {
    lines: report.lines,
    outline: report.outline.items.map((item) => [
      treeLine(report, item),
      [item.line, item.endLine, item.number, item.titleStart, item.gap, item.untitled],
      [
        item.violation,
        item.group.kind,
        item.group.items.indexOf(item),
        item.parent?.line,
        item.children.length,
      ],
    ]),
    sections: report.sections.map(({ start, content }) => [start, content]),
    findings: lint(report, { locale: 'zh-TW', rules: {} }).map((finding) => ({
      ...finding,
      fixes: finding.fixes(),
    })),
    blocks: blocksOf(report),
  };
}
