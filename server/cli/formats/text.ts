import { countFindings } from '../../features/unit-outline';
import type { FindingCounts } from '../../protocol';
import { severities, type Locale, type Severity } from '../../rules/rule';
import type { LintedFile, LintRun } from './lint-run';

/** SGR codes of the colors. */
const severityColors: Record<Severity, number> = { error: 31, warning: 33, information: 34, hint: 90 };
const gray = 90;

/** A line for each finding, `path:line:column severity message rule`, counted from 1, and one that sums up. */
export function asText({ files, locale, colors }: LintRun): string {
  const paint = (color: number, text: string): string =>
    colors ? `\u001b[${String(color)}m${text}\u001b[39m` : text;
  const lines = files.flatMap(({ path, findings }) =>
    findings.map(({ range: { start }, severity, message, rule }) => {
      const place = `${path}:${String(start.line + 1)}:${String(start.character + 1)}`;
      const name = paint(severityColors[severity], severityNames[locale][severity]);
      return `${place} ${name} ${message} ${paint(gray, rule)}`;
    }),
  );
  const fixes = files.flatMap((file) => describeFixes(file, locale));
  const counts = countFindings(files.flatMap(({ findings }) => findings));
  return [...fixes, ...lines, summaries[locale](files.length, counts), ''].join('\n');
}

/** One line, where anything was fixed. */
function describeFixes({ path, fixed }: LintedFile, locale: Locale): string[] {
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
