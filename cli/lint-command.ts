import type { FindingCounts } from '../core/features/finding-counts';
import { format, formatSentence, type Sentence } from '../l10n/message';
import { cliLintMessages } from '../l10n/messages/cli-lint';
import { formatters } from './formats/formats';
import { countAll, type WrittenFile } from './formats/lint-run';
import type { Io } from './io';
import { lintSources } from './lint-sources';
import type { Failure, LintSettings } from './file-linter';
import type { Outcome } from './outcome';
import { findStrictly } from './read-reports';
import { UsageError } from './usage-error';

/**
 * `mreport lint`: reads everything before it prints anything.
 * @throws UsageError when an input cannot be read
 */
export async function lintCommand(
  paths: readonly string[],
  settings: LintSettings,
  io: Io,
): Promise<Outcome> {
  const { sources, unread } = await findStrictly(paths, settings, io);
  const files: WrittenFile[] = [];
  const warnings = new Set<string>();
  for await (const result of lintSources(sources, settings, io.threads)) {
    if ('reason' in result) throw errorOf(result);
    for (const warning of result.warnings) warnings.add(warning);
    files.push(result);
  }
  return withUnread(summarize(files, settings, [...warnings]), unread, settings);
}

function errorOf({ reason, trace }: Failure): UsageError {
  const cause = trace === undefined ? undefined : Object.assign(new Error(), { stack: trace });
  return new UsageError(reason, { cause });
}

/** An outcome that says which folders could not be looked through: exit code 2, whatever was found in the others. */
export function withUnread(outcome: Outcome, unread: readonly Sentence[], { locale }: LintSettings): Outcome {
  if (unread.length === 0) return outcome;
  const sentences = unread.map((reason) => formatSentence(reason, locale));
  return { ...outcome, exitCode: 2, warnings: [...sentences, ...(outcome.warnings ?? [])] };
}

/** The outcome of a run that has linted files. @param warnings further lines for standard error */
export function summarize(
  files: readonly WrittenFile[],
  settings: LintSettings,
  warnings: readonly string[],
): Outcome {
  const output = formatters[settings.format].all(files, settings);
  const verdict = judge(countAll(files), settings);
  return { output, exitCode: verdict.exitCode, warnings: [...warnings, ...verdict.warnings] };
}

/** The exit code (1: there are errors, or too many warnings), and the reason where the findings do not show it. */
export function judge(
  { error, warning }: FindingCounts,
  { maxWarnings = Infinity, locale }: LintSettings,
): { exitCode: number; warnings: readonly string[] } {
  if (warning <= maxWarnings) return { exitCode: error > 0 ? 1 : 0, warnings: [] };
  const reason = format(cliLintMessages.tooManyWarnings, locale, { count: warning, limit: maxWarnings });
  return { exitCode: 1, warnings: [reason] };
}
