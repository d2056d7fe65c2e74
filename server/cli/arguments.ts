import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

export type Values = ReturnType<typeof parseStrictly>['values'];

/**
 * The options and the words between them.
 * @throws UsageError for an option that there is not, or that lacks its value
 */
export function parseArguments(args: readonly string[]): ReturnType<typeof parseStrictly> {
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

/** @throws UsageError for a value that is not among those known */
export function oneOf<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} 可用 ${known.join('、')}，不能是「${value}」。`);
  return found;
}
