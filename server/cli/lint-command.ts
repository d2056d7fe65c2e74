import { newFixes } from '../features/quick-fixes';
import { countFindings } from '../features/unit-outline';
import type { FindingCounts } from '../protocol';
import { Report } from '../report/report';
import { lint } from '../rules/linter';
import { severities, type Finding, type Locale, type Severity } from '../rules/rule';
import { readReports } from './read-reports';

export const lintFormats = ['text', 'json'] as const;
export type LintFormat = (typeof lintFormats)[number];

export interface LintedFile {
  path: string;
  findings: Finding[];
  /** How many findings of each rule have been fixed, where that was asked for. */
  fixed?: ReadonlyMap<string, number>;
}

export interface LintOptions {
  format: LintFormat;
  locale: Locale;
  colors: boolean;
}

/**
 * `mreport lint`: what it prints, and its exit code (1: there are errors).
 * @throws UsageError when an input cannot be read
 */
export function lintCommand(
  paths: readonly string[],
  options: LintOptions,
): { output: string; exitCode: number } {
  const files = readReports(paths).map(({ path, text }) => lintFile(path, text, options.locale));
  return { output: formatFindings(files, options), exitCode: exitCodeFor(files) };
}

/** The findings of a text that is called `path`. */
export function lintFile(path: string, text: string, locale: Locale): LintedFile {
  return { path, findings: lint(Report.parse(text), { locale, rules: {} }) };
}

/** The findings in the format that was asked for. */
export function formatFindings(
  files: readonly LintedFile[],
  { format, locale, colors }: LintOptions,
): string {
  return format === 'json' ? asJson(files) : asText(files, locale, colors);
}

/** 1, where there are errors. */
export function exitCodeFor(files: readonly LintedFile[]): number {
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** Version 1 of the format; ranges are the protocol's: 0-based, characters in UTF-16 code units. */
function asJson(files: readonly LintedFile[]): string {
  const result = {
    version: 1,
    files: files.map(({ path, findings, fixed }) => ({
      path,
      ...(fixed === undefined ? {} : { fixed: Object.fromEntries(fixed) }),
      diagnostics: diagnosticsOf(findings),
    })),
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
  const fixes = files.flatMap(({ path, fixed }) => describeFixes(path, fixed, locale));
  const counts = countFindings(files.flatMap(({ findings }) => findings));
  return [...fixes, ...lines, summaries[locale](files.length, counts), ''].join('\n');
}

/** One line, where anything was fixed. */
function describeFixes(path: string, fixed: LintedFile['fixed'], locale: Locale): string[] {
  if (fixed === undefined || fixed.size === 0) return [];
  const rules = [...fixed].map(([rule, count]) => `${rule} ${String(count)}`);
  const total = String([...fixed.values()].reduce((sum, count) => sum + count, 0));
  return locale === 'en'
    ? [`${path}: fixed ${total} (${rules.join(', ')})`]
    : [`${path}：修正 ${total} 處（${rules.join('、')}）`];
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
