import { newFixes } from '../features/quick-fixes';
import { countFindings } from '../features/unit-outline';
import type { FindingCounts } from '../protocol';
import { Report } from '../report/report';
import { lint } from '../rules/linter';
import { severities, type Finding, type Locale, type Severity } from '../rules/rule';
import type { Configs } from './configs';
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
  options: { format: LintFormat; locale: Locale; colors: boolean; configs: Configs },
): { output: string; exitCode: number } {
  const files = readReports(paths).map(({ path, text }): LintedFile => {
    const { scheme, rules, lint: config } = options.configs.of(path);
    const findings = lint(Report.parse(text, { scheme }), { locale: options.locale, rules, config });
    return { path, findings };
  });
  const hasErrors = files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const output = options.format === 'json' ? asJson(files) : asText(files, options.locale, options.colors);
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

/** SGR codes of the colors. */
const severityColors: Record<Severity, number> = { error: 31, warning: 33, information: 34, hint: 90 };
const gray = 90;

function asText(files: readonly LintedFile[], locale: Locale, colors: boolean): string {
  const paint = (color: number, text: string): string =>
    colors ? `\u001b[${String(color)}m${text}\u001b[39m` : text;
  const lines = files.flatMap(({ path, findings }) =>
    findings.map(({ range: { start }, severity, message, rule }) => {
      const place = `${path}:${String(start.line + 1)}:${String(start.character + 1)}`;
      const name = paint(severityColors[severity], severityNames[locale][severity]);
      return `${place} ${name} ${message} ${paint(gray, rule)}`;
    }),
  );
  const counts = countFindings(files.flatMap(({ findings }) => findings));
  return [...lines, summaries[locale](files.length, counts), ''].join('\n');
}

const severityNames: Record<Locale, Record<Severity, string>> = {
  'zh-TW': { error: '錯誤', warning: '警告', information: '資訊', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

const summaries: Record<Locale, (files: number, counts: FindingCounts) => string> = {
  'zh-TW': (files, counts) => {
    const found = listCounts('zh-TW', counts, (name, count) => `${name} ${String(count)} 項`).join('、');
    return `檢查 ${String(files)} 個檔案${found === '' ? '，沒有發現問題' : `：${found}`}。`;
  },
  en: (files, counts) => {
    const found = listCounts('en', counts, (name, count) => `${name}: ${String(count)}`).join(', ');
    return `Files checked: ${String(files)}; ${found === '' ? 'no problems found' : found}.`;
  },
};

function listCounts(
  locale: Locale,
  counts: FindingCounts,
  say: (name: string, count: number) => string,
): string[] {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(severityNames[locale][severity], counts[severity]));
}
