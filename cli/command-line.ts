import { version } from '../package.json';
import { onImpossibleState } from '../core/report/expect';
import { locales, type Locale } from '../l10n/locale';
import { format, formatSentence, sentence } from '../l10n/message';
import { cliMessages } from '../l10n/messages/cli';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { codeOf } from '../node/system-errors';
import { localeAskedFor, oneOf, parseArguments, type Values } from './arguments';
import type { ConfigChoice } from './configs';
import { encodings } from './decode';
import { exportCommand, type ExportSettings } from './export-command';
import { readExportFormat, readOutput } from './export-options';
import { fixCommand, fixDryRun } from './fix-command';
import { lintFormats } from './formats/formats';
import { help } from './help';
import { importCommand, type ImportSettings } from './import-command';
import { OutputError, write, writeError, type Io } from './io';
import { lintCommand } from './lint-command';
import {
  readMaxWarnings,
  readRuleSettings,
  readsRecords,
  readStdinFilename,
  refuseForeign,
} from './lint-options';
import type { LintSettings } from './file-linter';
import { outlineCommand, outlineFormats, type OutlineSettings } from './outline-command';
import type { Outcome } from './outcome';
import { streamFiles, streamRecords } from './stream-command';
import { internalError, reasonOf, usageError, UsageError } from './usage-error';
import { visible } from './visible';

/**
 * Runs the command that the arguments name. Errors are reported in one line on standard error.
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const locale = localeAskedFor(args);
  onImpossibleState((what) => {
    void writeError(io, `mreport: ${format(cliFileMessages.impossibleState, locale, { what })}\n`);
  });
  try {
    return await print(await outcomeOf(args, io), io);
  } catch (error) {
    // The reader has closed the pipe (`| head`): that is not an error.
    if (error instanceof OutputError && codeOf(error.cause) === 'EPIPE') return 0;
    const { sentence: reason, cause } = toUsageError(error);
    await writeError(io, `mreport: ${visible(formatSentence(reason, locale))}\n`);
    if (io.debug && cause instanceof Error) await writeError(io, `${String(cause.stack)}\n`);
    return 2;
  }
}

function toUsageError(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  if (!(error instanceof OutputError)) return internalError(error);
  return new UsageError(sentence(cliFileMessages.outputFailed, { reason: reasonOf(error.cause) }));
}

/** Writes what a run has to say. @throws OutputError where standard output cannot be written */
async function print({ output, exitCode, notes = '', warnings = [] }: Outcome, io: Io): Promise<number> {
  for (const warning of warnings) await writeError(io, `mreport: ${visible(warning)}\n`);
  try {
    await write(io.stdout, output);
  } catch (error) {
    if (!(error instanceof OutputError && codeOf(error.cause) === 'EPIPE')) throw error;
    return exitCode;
  }
  await writeError(io, notes);
  return exitCode;
}

async function outcomeOf(args: readonly string[], io: Io): Promise<Outcome> {
  const { values, positionals } = parseArguments(args);
  const locale = oneOf('--locale', values.locale ?? 'zh-TW', locales);
  if (values.help === true) return { output: help(locale), exitCode: 0 };
  if (values.version === true) return { output: `${version}\n`, exitCode: 0 };
  const [command, ...paths] = positionals;
  if (command === 'lint') return runLint(paths, values, locale, io);
  if (command === 'outline') return outlineCommand(...readOutline(paths, values, locale, io), io);
  if (command === 'export') return exportCommand(...readExport(paths, values, locale, io), io);
  if (command === 'import') return importCommand(...readImport(paths, values, locale, io), io);
  if (command === undefined) throw usageError(cliMessages.noCommand, { known: commands });
  throw usageError(cliMessages.unknownCommand, { command, known: commands });
}

const commands = ['lint', 'outline', 'export', 'import'];

async function runLint(paths: readonly string[], values: Values, locale: Locale, io: Io): Promise<Outcome> {
  const settings = readLint(paths, values, locale, io);
  if (values.fix === true && values['fix-dry-run'] === true)
    throw usageError(cliMessages.excludeEachOther, { first: '--fix', second: '--fix-dry-run' });
  const isStream = readsRecords(paths, values);
  if (values.fix === true) return fixCommand(paths, settings, io);
  if (values['fix-dry-run'] === true) return fixDryRun(paths, settings, io);
  if (isStream) return streamRecords(settings, io);
  return settings.format === 'ndjson' ? streamFiles(paths, settings, io) : lintCommand(paths, settings, io);
}

function readLint(paths: readonly string[], values: Values, locale: Locale, io: Io): LintSettings {
  refuseForeign('lint', values);
  if (paths.length === 0) throw usageError(cliMessages.lintNeedsFile);
  return {
    ...commonSettings(paths, values, io),
    locale,
    format: oneOf('--format', values.format ?? 'text', lintFormats),
    rules: readRuleSettings(values.rule ?? []),
    maxWarnings: readMaxWarnings(values['max-warnings']),
    colors: io.colors,
  };
}

function readOutline(
  paths: readonly string[],
  values: Values,
  locale: Locale,
  io: Io,
): [path: string, settings: OutlineSettings] {
  refuseForeign('outline', values);
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw usageError(cliMessages.outlineNeedsFile);
  const format = oneOf('--format', values.format ?? 'json', outlineFormats);
  return [path, { ...commonSettings(paths, values, io), locale, format }];
}

function readExport(
  paths: readonly string[],
  values: Values,
  locale: Locale,
  io: Io,
): [path: string, settings: ExportSettings] {
  refuseForeign('export', values);
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw usageError(cliMessages.exportNeedsFile);
  const output = readOutput(values.output);
  const { unit, converter, root, force: overwrites = false } = values;
  const settings = { output, to: readExportFormat(values.to, output), unit, converter, root, overwrites };
  return [path, { ...commonSettings(paths, values, io), ...settings, locale }];
}

function readImport(
  paths: readonly string[],
  values: Values,
  locale: Locale,
  io: Io,
): [path: string, settings: ImportSettings] {
  refuseForeign('import', values);
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw usageError(cliMessages.importNeedsFile);
  return [path, { folder: folderOf(io), locale, output: values.output, force: values.force === true }];
}

function commonSettings(paths: readonly string[], values: Values, io: Io) {
  return {
    folder: folderOf(io),
    config: configChoice(values),
    encoding: oneOf('--encoding', values.encoding?.toLowerCase() ?? 'utf-8', encodings),
    stdinFilename: readStdinFilename(values['stdin-filename'], paths),
  };
}

function folderOf(io: Io): string {
  try {
    return io.cwd;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw usageError(cliMessages.workingFolderGone);
  }
}

function configChoice(values: Values): ConfigChoice {
  if (values.config === undefined) return values['no-config'] === true ? 'none' : undefined;
  if (values['no-config'] === true)
    throw usageError(cliMessages.excludeEachOther, { first: '--config', second: '--no-config' });
  return { file: values.config };
}
