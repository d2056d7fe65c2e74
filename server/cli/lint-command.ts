import type { FixAllOptions } from '../features/fix-all';
import { countFindings } from '../features/unit-outline';
import { Report } from '../report/report';
import { lint } from '../rules/linter';
import type { Locale, RuleSetting } from '../rules/rule';
import type { Configs } from './configs';
import { formatters, type LintFormat } from './formats/formats';
import type { LintedFile } from './formats/lint-run';
import { readReports, type ReadOptions } from './read-reports';

export interface LintSettings extends ReadOptions {
  format: LintFormat;
  locale: Locale;
  colors: boolean;
  /** The configuration of each report. */
  configs: Configs;
  /** Severities by rule id that the command line asks for, before all others. */
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
export async function lintCommand(paths: readonly string[], settings: LintSettings): Promise<LintOutcome> {
  const reports = await readReports(paths, settings);
  return conclude(
    reports.map(({ path, text }) => lintFile(path, text, settings)),
    settings,
  );
}

/** The findings of a text that is called `path`. */
export function lintFile(path: string, text: string, settings: LintSettings): LintedFile {
  const { scheme, ...options } = optionsFor(path, settings);
  return { path, findings: lint(Report.parse(text, { scheme }), options) };
}

/** What holds for a report: the command line's word before that of its configuration. */
export function optionsFor(path: string, { locale, configs, rules }: LintSettings): FixAllOptions {
  const own = configs.of(path);
  return { locale, scheme: own.scheme, rules: { ...own.rules, ...rules }, config: own.lint };
}

/** The findings in the format that was asked for, and how the run ends. */
export function conclude(files: readonly LintedFile[], settings: LintSettings): LintOutcome {
  const { format, locale, colors, configs, rules = {}, encoding = 'utf-8', folder } = settings;
  const output = formatters[format]({ files, locale, rules, encoding, folder, colors });
  const { exitCode, warnings = [] } = judge(files, settings.maxWarnings);
  return { output, exitCode, warnings: [...configs.warnings, ...warnings] };
}

function judge(files: readonly LintedFile[], maxWarnings = Infinity): Omit<LintOutcome, 'output'> {
  const { error, warning } = countFindings(files.flatMap(({ findings }) => findings));
  if (warning <= maxWarnings) return { exitCode: error > 0 ? 1 : 0 };
  return { exitCode: 1, warnings: [`警告 ${warning} 項，超過 --max-warnings 的 ${maxWarnings} 項。`] };
}
