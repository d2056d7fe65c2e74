import { buffer } from 'node:stream/consumers';
import { version } from '../../package.json';
import { locales, type Locale } from '../rules/rule';
import { oneOf, parseArguments, type Values } from './arguments';
import { Configs, type ConfigChoice } from './configs';
import { encodings } from './decode';
import { fixCommand, fixDryRun } from './fix-command';
import { lintFormats } from './formats/formats';
import { help } from './help';
import { OutputError, write, type Io } from './io';
import { lintCommand } from './lint-command';
import { readMaxWarnings, readRuleSettings, readStdinFilename, refuseForeign } from './lint-options';
import { outlineCommand, outlineFormats } from './outline-command';
import type { ReadOptions } from './read-reports';
import { reasonOf, UsageError } from './usage-error';

/** What a run prints, and how it ends. */
export interface Outcome {
  output: string;
  /** What goes to standard error, where the output is something else than words. */
  notes?: string;
  exitCode: number;
  /** Lines for standard error: what is wrong, but hinders nothing. */
  warnings?: readonly string[];
}

/** Does what the arguments say, and gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await print(await outcomeOf(args, io), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(io.stderr, `mreport: ${error.message}\n`);
    return 2;
  }
}

/** @throws UsageError when the output cannot be written */
async function print({ output, exitCode, notes = '', warnings = [] }: Outcome, io: Io): Promise<number> {
  for (const warning of warnings) await write(io.stderr, `mreport: ${warning}\n`);
  try {
    await write(io.stdout, output);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    // The reader may have had enough (`| head`): that is no error.
    if (!isClosedPipe(error.cause)) throw new UsageError(`結果無法寫出（${reasonOf(error.cause)}）。`);
  }
  await write(io.stderr, notes);
  return exitCode;
}

function isClosedPipe(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EPIPE';
}

async function outcomeOf(args: readonly string[], io: Io): Promise<Outcome> {
  const { values, positionals } = parseArguments(args);
  if (values.help === true) return { output: help, exitCode: 0 };
  if (values.version === true) return { output: `${version}\n`, exitCode: 0 };
  const [command, ...paths] = positionals;
  if (command === 'lint') return runLint(paths, values, io);
  if (command === 'outline') return runOutline(paths, values, io);
  const problem = command === undefined ? '缺少指令' : `沒有「${command}」這個指令`;
  throw new UsageError(`${problem}，可用的有 lint 與 outline；說明請看 mreport --help。`);
}

async function runLint(paths: readonly string[], values: Values, io: Io): Promise<Outcome> {
  refuseForeign('lint', values);
  if (paths.length === 0) throw new UsageError('lint 需要至少一個檔案或資料夾（- 為標準輸入）。');
  const settings = {
    ...commonOptions(paths, values, io),
    format: oneOf('--format', values.format ?? 'text', lintFormats),
    rules: readRuleSettings(values.rule ?? []),
    maxWarnings: readMaxWarnings(values['max-warnings']),
    colors: io.colors,
  };
  if (values.fix === true && values['fix-dry-run'] === true)
    throw new UsageError('--fix 與 --fix-dry-run 只能擇一。');
  if (values.fix === true) return fixCommand(paths, settings);
  return values['fix-dry-run'] === true ? fixDryRun(paths, settings) : lintCommand(paths, settings);
}

async function runOutline(paths: readonly string[], values: Values, io: Io): Promise<Outcome> {
  refuseForeign('outline', values);
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError('outline 需要一個檔案（- 為標準輸入）。');
  const format = oneOf('--format', values.format ?? 'json', outlineFormats);
  const options = commonOptions(paths, values, io);
  const output = await outlineCommand(path, { ...options, format });
  return { output, exitCode: 0, warnings: options.configs.warnings };
}

/** What both commands know. */
function commonOptions(
  paths: readonly string[],
  values: Values,
  io: Io,
): ReadOptions & { locale: Locale; configs: Configs } {
  const locale = oneOf('--locale', values.locale ?? 'zh-TW', locales);
  return {
    folder: io.cwd,
    readStdin: () => buffer(io.stdin),
    locale,
    configs: new Configs(configChoice(values), locale, io.cwd),
    encoding: oneOf('--encoding', values.encoding?.toLowerCase() ?? 'utf-8', encodings),
    stdinFilename: readStdinFilename(values['stdin-filename'], paths),
  };
}

function configChoice(values: { config?: string; 'no-config'?: boolean }): ConfigChoice {
  if (values.config === undefined) return values['no-config'] === true ? 'none' : undefined;
  if (values['no-config'] === true) throw new UsageError('--config 與 --no-config 不能並用。');
  return { file: values.config };
}
