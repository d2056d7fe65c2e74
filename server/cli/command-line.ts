import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { locales, type Locale } from '../rules/rule';
import { Configs, type ConfigChoice } from './configs';
import { encodings } from './decode';
import { fixCommand, fixDryRun } from './fix-command';
import { lintFormats } from './formats/formats';
import { lintCommand } from './lint-command';
import { readMaxWarnings, readRuleSettings, readStdinFilename, refuseForeign } from './lint-options';
import { outlineCommand, outlineFormats } from './outline-command';
import type { ReadOptions } from './read-reports';
import { UsageError } from './usage-error';

const help = `用法：
  mreport lint [選項] PATH…     檢查報告
  mreport outline [選項] PATH   列出一份報告的單位與項目

PATH 是檔案；- 是標準輸入。lint 的 PATH 也可以是資料夾（找出其中的 .mreport，略過 .gitignore 所列的），
或加引號的樣式，如 "reports/**/*.mreport"。

選項：
  --format FORMAT         輸出格式，列在最前的是預設
                          lint：${lintFormats.join('、')}
                          outline：${outlineFormats.join('、')}
  --config FILE           依這個設定檔檢查，不找各報告的 .mreportrc.json
  --no-config             不用任何設定檔
  --locale LOCALE         訊息的語言：zh-TW（預設）或 en
  --encoding ENCODING     檔案的編碼：utf-8（預設）或 big5
  --stdin-filename NAME   標準輸入在結果裡的檔名
  -h, --help              顯示這份說明
  --version               顯示版本

lint 的選項：
  --fix                   修正可自動修正之處並存檔（只改寫法，不動日期、數字、名稱與項次），再列出其餘問題；
                          PATH 為 - 時，修正後的文字寫到標準輸出
  --fix-dry-run           只顯示 --fix 會修改的內容（unified diff），不存檔
  --rule RULE=SEVERITY    改變一條規則的等級：error、warning、information、hint 或 off；可以重複
  --max-warnings N        警告超過 N 項時，結束代碼為 1

結束代碼：0 沒有錯誤；1 有錯誤，或警告太多；2 用法不對，或檔案無法讀寫。
`;

/** What a run prints, and how it ends. */
export interface Outcome {
  output: string;
  /** What goes to standard error, where the output is something else than words. */
  notes?: string;
  exitCode: number;
  /** Lines for standard error: what is wrong, but hinders nothing. */
  warnings?: readonly string[];
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
  if (command === 'lint') return runLint(paths, values, colors);
  if (command === 'outline') return runOutline(paths, values);
  const problem = command === undefined ? '缺少指令' : `沒有「${command}」這個指令`;
  throw new UsageError(`${problem}，可用的有 lint 與 outline；說明請看 mreport --help。`);
}

type Values = ReturnType<typeof parseStrictly>['values'];

function runLint(paths: readonly string[], values: Values, colors: boolean): Outcome {
  refuseForeign('lint', values);
  if (paths.length === 0) throw new UsageError('lint 需要至少一個檔案或資料夾（- 為標準輸入）。');
  const settings = {
    ...commonOptions(paths, values),
    format: oneOf('--format', values.format ?? 'text', lintFormats),
    rules: readRuleSettings(values.rule ?? []),
    maxWarnings: readMaxWarnings(values['max-warnings']),
    colors,
  };
  if (values.fix === true && values['fix-dry-run'] === true)
    throw new UsageError('--fix 與 --fix-dry-run 只能擇一。');
  if (values.fix === true) return fixCommand(paths, settings);
  return values['fix-dry-run'] === true ? fixDryRun(paths, settings) : lintCommand(paths, settings);
}

function runOutline(paths: readonly string[], values: Values): Outcome {
  refuseForeign('outline', values);
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError('outline 需要一個檔案（- 為標準輸入）。');
  const format = oneOf('--format', values.format ?? 'json', outlineFormats);
  const options = commonOptions(paths, values);
  const output = outlineCommand(path, { ...options, format });
  return { output, exitCode: 0, warnings: options.configs.warnings };
}

/** What both commands know. */
function commonOptions(
  paths: readonly string[],
  values: Values,
): ReadOptions & { locale: Locale; configs: Configs } {
  const locale = oneOf('--locale', values.locale ?? 'zh-TW', locales);
  return {
    locale,
    configs: new Configs(configChoice(values), locale),
    encoding: oneOf('--encoding', values.encoding?.toLowerCase() ?? 'utf-8', encodings),
    stdinFilename: readStdinFilename(values['stdin-filename'], paths),
  };
}

function configChoice(values: { config?: string; 'no-config'?: boolean }): ConfigChoice {
  if (values.config === undefined) return values['no-config'] === true ? 'none' : undefined;
  if (values['no-config'] === true) throw new UsageError('--config 與 --no-config 不能並用。');
  return { file: values.config };
}

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
      encoding: { type: 'string' },
      'stdin-filename': { type: 'string' },
      rule: { type: 'string', multiple: true },
      'max-warnings': { type: 'string' },
      config: { type: 'string' },
      'no-config': { type: 'boolean' },
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
