import { version } from '../package.json';
import { locales, type Locale } from '../core/rules/rule';
import { localeAskedFor, oneOf, parseArguments, type Values } from './arguments';
import type { ConfigChoice } from './configs';
import { encodings } from './decode';
import { exportCommand, type ExportSettings } from './export-command';
import { readExportFormat, readOutput } from './export-options';
import { fixCommand, fixDryRun } from './fix-command';
import { lintFormats } from './formats/formats';
import { help } from './help';
import { importCommand, type ImportSettings } from './import-command';
import { OutputError, tell, write, type Io } from './io';
import { lintCommand } from './lint-command';
import {
  readMaxWarnings,
  readRuleSettings,
  readsRecords,
  readStdinFilename,
  refuseForeign,
} from './lint-options';
import type { LintSettings } from './linter';
import { outlineCommand, outlineFormats, type OutlineSettings } from './outline-command';
import type { Outcome } from './outcome';
import { streamFiles, streamRecords } from './stream-command';
import { codeOf, internalError, reasonOf, UsageError } from './usage-error';

/** Does what the arguments say, and gives the exit code. Whatever goes wrong is told in one line. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await print(await outcomeOf(args, io), io);
  } catch (error) {
    // The reader has had enough (`| head`): that is no error.
    if (error instanceof OutputError && codeOf(error.cause) === 'EPIPE') return 0;
    const { sentence, cause } = told(error);
    await tell(io, `mreport: ${sentence[localeAskedFor(args)]}\n`);
    if (io.debug && cause instanceof Error) await tell(io, `${String(cause.stack)}\n`);
    return 2;
  }
}

function told(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  if (!(error instanceof OutputError)) return internalError('mreport ', 'mreport', error);
  const reason = reasonOf(error.cause);
  return new UsageError(
    `結果無法寫出（${reason['zh-TW']}）。`,
    `the output cannot be written (${reason.en}).`,
  );
}

/** @throws OutputError when nobody takes the output */
async function print({ output, exitCode, notes = '', warnings = [] }: Outcome, io: Io): Promise<number> {
  for (const warning of warnings) await tell(io, `mreport: ${warning}\n`);
  try {
    await write(io.stdout, output);
  } catch (error) {
    if (!(error instanceof OutputError && codeOf(error.cause) === 'EPIPE')) throw error;
    return exitCode;
  }
  await tell(io, notes);
  return exitCode;
}

async function outcomeOf(args: readonly string[], io: Io): Promise<Outcome> {
  const { values, positionals } = parseArguments(args);
  const locale = oneOf('--locale', values.locale ?? 'zh-TW', locales);
  if (values.help === true) return { output: help[locale], exitCode: 0 };
  if (values.version === true) return { output: `${version}\n`, exitCode: 0 };
  const [command, ...paths] = positionals;
  if (command === 'lint') return runLint(paths, values, locale, io);
  if (command === 'outline') return outlineCommand(...readOutline(paths, values, locale, io), io);
  if (command === 'export') return exportCommand(...readExport(paths, values, locale, io), io);
  if (command === 'import') return importCommand(...readImport(paths, values, locale, io));
  throw new UsageError(
    `${command === undefined ? '缺少指令' : `沒有「${command}」這個指令`}，可用的有 lint、outline、export 與 import；說明請看 mreport --help。`,
    `${command === undefined ? 'a command is missing' : `there is no command "${command}"`}; there are lint, outline, export and import, see mreport --help.`,
  );
}

async function runLint(paths: readonly string[], values: Values, locale: Locale, io: Io): Promise<Outcome> {
  const settings = readLint(paths, values, locale, io);
  if (values.fix === true && values['fix-dry-run'] === true)
    throw new UsageError('--fix 與 --fix-dry-run 只能擇一。', '--fix and --fix-dry-run exclude each other.');
  const isStream = readsRecords(paths, values);
  if (values.fix === true) return fixCommand(paths, settings, io);
  if (values['fix-dry-run'] === true) return fixDryRun(paths, settings, io);
  if (isStream) return streamRecords(settings, io);
  return settings.format === 'ndjson' ? streamFiles(paths, settings, io) : lintCommand(paths, settings, io);
}

function readLint(paths: readonly string[], values: Values, locale: Locale, io: Io): LintSettings {
  refuseForeign('lint', values);
  if (paths.length === 0)
    throw new UsageError(
      'lint 需要至少一個檔案或資料夾（- 為標準輸入）。',
      'lint wants at least one file or folder (- for standard input).',
    );
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
  if (path === undefined || more.length > 0)
    throw new UsageError(
      'outline 需要一個檔案（- 為標準輸入）。',
      'outline wants one file (- for standard input).',
    );
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
  if (path === undefined || more.length > 0)
    throw new UsageError(
      'export 需要一個檔案（- 為標準輸入）。',
      'export wants one file (- for standard input).',
    );
  const output = readOutput(values.output);
  const { unit, converter, force: overwrites = false } = values;
  const settings = { output, to: readExportFormat(values.to, output), unit, converter, overwrites };
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
  if (path === undefined || more.length > 0)
    throw new UsageError('import 需要一個檔案。', 'import wants one file.');
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
    throw new UsageError(
      '目前所在的資料夾已不存在，請換到別的資料夾再執行。',
      'the working folder is gone; go to another one and try again.',
    );
  }
}

function configChoice(values: Values): ConfigChoice {
  if (values.config === undefined) return values['no-config'] === true ? 'none' : undefined;
  if (values['no-config'] === true)
    throw new UsageError(
      '--config 與 --no-config 不能並用。',
      '--config and --no-config exclude each other.',
    );
  return { file: values.config };
}
