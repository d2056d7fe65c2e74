import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { locales, type Locale } from '../rules/rule';
import { lintCommand, lintFormats } from './lint-command';
import { outlineCommand, outlineFormats } from './outline-command';
import { UsageError } from './usage-error';

const help = `用法：
  mreport lint [--format text|json] PATH…     檢查報告；PATH 可以是檔案、資料夾，或 -（標準輸入）
  mreport outline [--format text|json] PATH   列出報告的單位與項目

選項：
  --format      輸出格式：text（預設）或 json
  --locale      訊息的語言：zh-TW（預設）或 en
  -h, --help    顯示這份說明
  --version     顯示版本

結束代碼：0 沒有錯誤；1 有錯誤；2 用法不對，或檔案無法讀取。
`;

interface Outcome {
  output: string;
  exitCode: number;
}

/** @throws UsageError for wrong usage and unreadable input */
function run(args: readonly string[]): Outcome {
  const { values, positionals } = parse(args);
  if (values.help === true) return { output: help, exitCode: 0 };
  if (values.version === true) return { output: `${version}\n`, exitCode: 0 };
  const [command, ...paths] = positionals;
  const locale = oneOf('--locale', values.locale ?? 'zh-TW', locales);
  if (command === 'lint') return runLint(paths, values.format, locale);
  if (command === 'outline') return runOutline(paths, values.format, locale);
  const problem = command === undefined ? '缺少指令' : `沒有「${command}」這個指令`;
  throw new UsageError(`${problem}，可用的有 lint 與 outline；說明請看 mreport --help。`);
}

function runLint(paths: readonly string[], format: string | undefined, locale: Locale): Outcome {
  if (paths.length === 0) throw new UsageError('lint 需要至少一個檔案或資料夾（- 為標準輸入）。');
  const colors = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return lintCommand(paths, { format: oneOf('--format', format ?? 'text', lintFormats), locale, colors });
}

function runOutline(paths: readonly string[], format: string | undefined, locale: Locale): Outcome {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError('outline 需要一個檔案（- 為標準輸入）。');
  const output = outlineCommand(path, {
    format: oneOf('--format', format ?? 'text', outlineFormats),
    locale,
  });
  return { output, exitCode: 0 };
}

function parse(args: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(args);
  } catch (error) {
    const option = error instanceof Error ? /'([^' ]+)/.exec(error.message)?.[1] : undefined;
    throw new UsageError(`選項${option === undefined ? '' : ` ${option} `}不正確；說明請看 mreport --help。`);
  }
}

function parseStrictly(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
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

function main(): void {
  // The reader may have had enough (`| head`): that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { output, exitCode } = run(process.argv.slice(2));
    process.exitCode = exitCode;
    process.stdout.write(output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.exitCode = 2;
    process.stderr.write(`mreport: ${error.message}\n`);
  }
}

main();
