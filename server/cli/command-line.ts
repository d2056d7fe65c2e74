import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { locales, type Locale } from '../rules/rule';
import { fixCommand, fixDryRun } from './fix-command';
import { lintCommand, lintFormats } from './lint-command';
import { outlineCommand, outlineFormats } from './outline-command';
import { UsageError } from './usage-error';

const help = `用法：
  mreport lint [--format text|json] PATH…     檢查報告；PATH 可以是檔案、資料夾，或 -（標準輸入）
  mreport lint --fix PATH…                    修正可自動修正之處並存檔，再列出其餘問題；- 則將修正後的文字寫到標準輸出
  mreport lint --fix-dry-run PATH…            只顯示 --fix 會修改的內容（unified diff），不存檔
  mreport outline [--format json|text] PATH   列出報告的單位與項目

選項：
  --format      輸出格式，列在最前的是預設
  --fix         只改寫法，不動日期、數字、名稱與項次
  --locale      訊息的語言：zh-TW（預設）或 en
  -h, --help    顯示這份說明
  --version     顯示版本

結束代碼：0 沒有錯誤；1 有錯誤；2 用法不對，或檔案無法讀寫。
`;

/** What a run prints, and how it ends. */
export interface Outcome {
  output: string;
  /** What goes to standard error, where the output is something else than words. */
  notes?: string;
  exitCode: number;
}

/** A terminal shows colors, unless the person wants none (https://no-color.org). */
export function showsColors(isTerminal: boolean, environment: Readonly<NodeJS.ProcessEnv>): boolean {
  return isTerminal && (environment['NO_COLOR'] ?? '') === '';
}

/**
 * Does what the arguments say.
 * @param colors whether the output is shown where colors are
 * @throws UsageError for wrong usage and unreadable input
 */
export function run(args: readonly string[], colors: boolean): Outcome {
  const { values, positionals } = parse(args);
  if (values.help === true) return { output: help, exitCode: 0 };
  if (values.version === true) return { output: `${version}\n`, exitCode: 0 };
  const [command, ...paths] = positionals;
  const locale = oneOf('--locale', values.locale ?? 'zh-TW', locales);
  if (command === 'lint') return runLint(paths, values, locale, colors);
  if (command === 'outline') return runOutline(paths, values, locale);
  const problem = command === undefined ? '缺少指令' : `沒有「${command}」這個指令`;
  throw new UsageError(`${problem}，可用的有 lint 與 outline；說明請看 mreport --help。`);
}

function runLint(paths: readonly string[], values: Values, locale: Locale, colors: boolean): Outcome {
  if (paths.length === 0) throw new UsageError('lint 需要至少一個檔案或資料夾（- 為標準輸入）。');
  const options = { format: oneOf('--format', values.format ?? 'text', lintFormats), locale, colors };
  if (values.fix === true && values['fix-dry-run'] === true)
    throw new UsageError('--fix 與 --fix-dry-run 只能擇一。');
  if (values.fix === true) return fixCommand(paths, options);
  return values['fix-dry-run'] === true ? fixDryRun(paths, options) : lintCommand(paths, options);
}

function runOutline(paths: readonly string[], values: Values, locale: Locale): Outcome {
  if (values.fix === true || values['fix-dry-run'] === true)
    throw new UsageError('outline 只列出項目，不修正；要修正請用 mreport lint --fix。');
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError('outline 需要一個檔案（- 為標準輸入）。');
  const output = outlineCommand(path, {
    format: oneOf('--format', values.format ?? 'json', outlineFormats),
    locale,
  });
  return { output, exitCode: 0 };
}

type Values = ReturnType<typeof parseStrictly>['values'];

function parse(args: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(args);
  } catch (error) {
    throw new UsageError(`${wrongOption(error)}；說明請看 mreport --help。`);
  }
}

/** What `parseArgs` says in English, in a few words. */
function wrongOption(error: unknown): string {
  const { message } = error as Error;
  const option = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1] ?? '';
  if (message.includes('Unknown option'))
    return `沒有「${option}」這個選項（檔名以 - 開頭時，請寫在 -- 之後）`;
  return message.includes('does not take') ? `選項 ${option} 之後不接值` : `選項 ${option} 之後缺少值`;
}

function parseStrictly(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      fix: { type: 'boolean' },
      'fix-dry-run': { type: 'boolean' },
      locale: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

function oneOf<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} 可用 ${known.join('、')}，不能是「${value}」。`);
  return found;
}
