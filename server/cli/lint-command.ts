import { styleText } from 'node:util';
import { newFixes } from '../features/quick-fixes';
import { countFindings } from '../features/unit-outline';
import type { FindingCounts } from '../protocol';
import { Report } from '../report/report';
import { lint } from '../rules/linter';
import type { Finding, Locale, Severity } from '../rules/rule';
import { readReports } from './read-reports';

export const lintFormats = ['text', 'json'] as const;
export type LintFormat = (typeof lintFormats)[number];

interface LintedFile {
  path: string;
  findings: Finding[];
}

/**
 * `mreport lint`: what it prints, and its exit code (1: there are errors).
 * @throws UsageError when an input cannot be read
 */
export function lintCommand(
  paths: readonly string[],
  options: { format: LintFormat; locale: Locale; colors: boolean },
): { output: string; exitCode: number } {
  const files = readReports(paths).map(({ path, text }): LintedFile => {
    const findings = lint(Report.parse(text), { locale: options.locale, rules: {} });
    return { path, findings };
  });
  const hasErrors = files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const output = options.format === 'json' ? asJson(files) : asText(files, options.colors);
  return { output, exitCode: hasErrors ? 1 : 0 };
}

/** Version 1 of the format; ranges are the protocol's: 0-based, characters in UTF-16 code units. */
function asJson(files: readonly LintedFile[]): string {
  const result = {
    version: 1,
    files: files.map(({ path, findings }) => ({ path, diagnostics: diagnosticsOf(findings) })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function diagnosticsOf(findings: readonly Finding[]): object[] {
  const isNew = newFixes();
  return findings.map((finding) => {
    const { rule, severity, message, range } = finding;
    const fixes = finding.fixes().filter((fix) => isNew(finding, fix));
    return { rule, severity, message, range, fixes: fixes.map(({ title, edits }) => ({ title, edits })) };
  });
}

const severityNames: Record<Severity, string> = {
  error: '錯誤',
  warning: '警告',
  information: '資訊',
  hint: '提示',
};

const severityStyles = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

function asText(files: readonly LintedFile[], colors: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colors ? styleText(style, text) : text;
  const lines = files.flatMap(({ path, findings }) =>
    findings.map(({ range: { start }, severity, message, rule }) => {
      const place = `${path}:${String(start.line + 1)}:${String(start.character + 1)}`;
      return `${place} ${paint(severityStyles[severity], severityNames[severity])} ${message} ${paint('gray', rule)}`;
    }),
  );
  return [...lines, summary(files), ''].join('\n');
}

function summary(files: readonly LintedFile[]): string {
  const counts: FindingCounts = countFindings(files.flatMap(({ findings }) => findings));
  const found = (Object.keys(severityNames) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${severityNames[severity]} ${String(counts[severity])} 項`);
  const checked = `檢查 ${String(files.length)} 個檔案`;
  return found.length === 0 ? `${checked}，沒有發現問題。` : `${checked}：${found.join('、')}。`;
}
