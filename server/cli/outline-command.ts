import { unitOutline } from '../features/unit-outline';
import type { OutlineNode } from '../protocol';
import { Report } from '../report/report';
import { lint } from '../rules/linter';
import type { Locale } from '../rules/rule';
import type { Configs } from './configs';
import { readReport, type ReadOptions } from './read-reports';

export const outlineFormats = ['json', 'text'] as const;
export type OutlineFormat = (typeof outlineFormats)[number];

export interface OutlineSettings extends ReadOptions {
  format: OutlineFormat;
  locale: Locale;
  /** The configuration of the report. */
  configs: Configs;
}

/**
 * `mreport outline`: the units and items of one report.
 * @throws UsageError when it cannot be read
 */
export async function outlineCommand(file: string, options: OutlineSettings): Promise<string> {
  const { path, text } = await readReport(file, options);
  const { scheme, rules, lint: config } = options.configs.of(path);
  const report = Report.parse(text, { scheme });
  const findings = lint(report, { locale: options.locale, rules, config });
  const units = unitOutline(report, findings);
  if (options.format === 'text') return units.flatMap((unit) => asText(unit)).join('');
  return `${JSON.stringify({ version: 1, path, units: units.map(asJson) }, null, 2)}\n`;
}

function asText({ level, label, children }: OutlineNode): string[] {
  return [`${'  '.repeat(level - 1)}${label}\n`, ...children.flatMap(asText)];
}

/** Without the ids, which are for the editor only. */
function asJson({ marker, title, level, range, selectionRange, findings, children }: OutlineNode): object {
  return { marker, title, level, range, selectionRange, findings, children: children.map(asJson) };
}
