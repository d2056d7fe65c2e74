import type { FindingCounts } from '../../protocol/outline';
import { severities, type Locale, type Severity } from '../../core/rules/rule';
import { countAll, type LintFormatter, type WrittenFile } from './lint-run';

/** SGR codes of the colors. */
const severityColors: Record<Severity, number> = { error: 31, warning: 33, information: 34, hint: 90 };
const gray = 90;

/** A line for each finding, `path:line:column severity message rule`, counted from 1, and one that sums up. */
export const text: LintFormatter = {
  file: ({ path, findings }, { locale, colors }) => {
    const paint = (color: number, words: string): string =>
      colors ? `\u001b[${String(color)}m${words}\u001b[39m` : words;
    const lines = findings.map(({ range: { start }, severity, message, rule }) => {
      const place = `${path}:${String(start.line + 1)}:${String(start.character + 1)}`;
      const name = paint(severityColors[severity], severityNames[locale][severity]);
      return `${place} ${name} ${message} ${paint(gray, rule)}\n`;
    });
    return lines.join('');
  },
  all: (files, { locale }) => {
    const fixes = files.map((file) => describeFixes(file, locale));
    const lines = files.map((file) => file.text);
    return [...fixes, ...lines, summaries[locale](files.length, countAll(files))].join('');
  },
};

/** One line, where anything was fixed. */
function describeFixes({ path, fixed }: WrittenFile, locale: Locale): string {
  if (fixed === undefined || fixed.size === 0) return '';
  const rules = [...fixed].map(([rule, count]) => `${rule} ${String(count)}`);
  const total = String([...fixed.values()].reduce((sum, count) => sum + count, 0));
  return locale === 'en'
    ? `${path}: fixed ${total} (${rules.join(', ')})\n`
    : `${path}：修正 ${total} 處（${rules.join('、')}）\n`;
}

const severityNames: Record<Locale, Record<Severity, string>> = {
  'zh-TW': { error: '錯誤', warning: '警告', information: '資訊', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

const summaries: Record<Locale, (files: number, counts: FindingCounts) => string> = {
  'zh-TW': (files, counts) => {
    const found = listCounts('zh-TW', counts, (name, count) => `${name} ${String(count)} 項`).join('、');
    return `檢查 ${String(files)} 個檔案${found === '' ? '，沒有發現問題' : `：${found}`}。\n`;
  },
  en: (files, counts) => {
    const found = listCounts('en', counts, (name, count) => `${name}: ${String(count)}`).join(', ');
    return `Files checked: ${String(files)}; ${found === '' ? 'no problems found' : found}.\n`;
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
