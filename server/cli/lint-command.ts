import { countFindings } from '../features/unit-outline';
import { Report } from '../report/report';
import { lint } from '../rules/linter';
import type { Locale, RuleSetting } from '../rules/rule';
import { formatters, type LintFormat } from './formats/formats';
import type { LintedFile } from './formats/lint-run';
import { readReports, type ReadOptions } from './read-reports';

export interface LintSettings extends ReadOptions {
  format: LintFormat;
  locale: Locale;
  colors: boolean;
  /** Severities by rule id, where they are not the rules' own. */
  rules?: Readonly<Record<string, RuleSetting>>;
  /** More warnings are as bad as an error. */
  maxWarnings?: number | undefined;
}

/** What `mreport lint` prints, and its exit code (1: there are errors, or too many warnings). */
export interface LintOutcome {
  output: string;
  exitCode: number;
  /** For standard error: why it fails, where the output does not tell. */
  warnings?: readonly string[];
}

/** @throws UsageError when an input cannot be read */
export function lintCommand(paths: readonly string[], settings: LintSettings): LintOutcome {
  const { format, locale, colors, rules = {}, encoding = 'utf-8' } = settings;
  const files = readReports(paths, settings).map(({ path, text }): LintedFile => {
    const findings = lint(Report.parse(text), { locale, rules });
    return { path, findings };
  });
  const output = formatters[format]({ files, locale, rules, encoding, folder: process.cwd(), colors });
  return { output, ...judge(files, settings.maxWarnings) };
}

function judge(files: readonly LintedFile[], maxWarnings = Infinity): Omit<LintOutcome, 'output'> {
  const { error, warning } = countFindings(files.flatMap(({ findings }) => findings));
  if (warning <= maxWarnings) return { exitCode: error > 0 ? 1 : 0 };
  return { exitCode: 1, warnings: [`警告 ${warning} 項，超過 --max-warnings 的 ${maxWarnings} 項。`] };
}
