import type { FindingCounts } from '../../core/features/finding-counts';
import { severities, type Severity } from '../../core/rules/rule';
import type { Locale } from '../../l10n/locale';
import { format, sentence, type Message } from '../../l10n/message';
import { cliLintMessages } from '../../l10n/messages/cli-lint';
import { visible } from '../visible';
import { countAll, type LintFormatter, type WrittenFile } from './lint-run';

/** The SGR codes of the colors. */
const severityColors: Record<Severity, number> = { error: 31, warning: 33, information: 34, hint: 90 };
const gray = 90;

/** A line for each finding, `path:line:column severity message rule`, counted from 1, and one that sums up. */
export const text: LintFormatter = {
  file: ({ path, findings }, { locale, colors }) => {
    const paint = (color: number, words: string): string =>
      colors ? `\u001b[${String(color)}m${words}\u001b[39m` : words;
    const lines = findings.map(({ range: { start }, severity, message, rule }) => {
      const place = `${visible(path)}:${String(start.line + 1)}:${String(start.character + 1)}`;
      const name = paint(severityColors[severity], format(cliLintMessages[severity], locale));
      return `${place} ${name} ${visible(message)} ${paint(gray, rule)}\n`;
    });
    return lines.join('');
  },
  all: (files, { locale }) => {
    const fixes = files.map((file) => describeFixes(file, locale));
    const lines = files.map((file) => file.text);
    return [...fixes, ...lines, summarize(files.length, countAll(files), locale)].join('');
  },
};

/** One line, or an empty text where nothing was fixed. */
function describeFixes({ path, fixed }: WrittenFile, locale: Locale): string {
  if (fixed === undefined || fixed.size === 0) return '';
  const rules = [...fixed].map(([rule, count]) => sentence(cliLintMessages.fixedOfRule, { rule, count }));
  const count = [...fixed.values()].reduce((sum, each) => sum + each, 0);
  return format(cliLintMessages.fixed, locale, { file: visible(path), count, rules });
}

const countMessages: Readonly<Record<Severity, Message>> = {
  error: cliLintMessages.errorCount,
  warning: cliLintMessages.warningCount,
  information: cliLintMessages.informationCount,
  hint: cliLintMessages.hintCount,
};

function summarize(files: number, counts: FindingCounts, locale: Locale): string {
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => sentence(countMessages[severity], { count: counts[severity] }));
  if (found.length === 0) return format(cliLintMessages.summaryClean, locale, { files });
  return format(cliLintMessages.summary, locale, { files, counts: found });
}
