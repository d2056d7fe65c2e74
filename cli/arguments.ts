import { parseArgs } from 'node:util';
import type { Locale, Localized } from '../core/rules/rule';
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
    const { 'zh-TW': chinese, en } = wrongOption(error);
    throw new UsageError(`${chinese}；說明請看 mreport --help。`, `${en}; see mreport --help.`);
  }
}

/** The language to complain in, whatever else is wrong with the arguments. */
export function localeAskedFor(args: readonly string[]): Locale {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  const asked = options.flatMap((option, index) => {
    if (option === '--locale') return [options[index + 1]];
    return option.startsWith('--locale=') ? [option.slice('--locale='.length)] : [];
  });
  return asked.at(-1) === 'en' ? 'en' : 'zh-TW';
}

/** What `parseArgs` says at length. */
function wrongOption(error: unknown): Localized {
  const { message } = error as Error;
  const option = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1] ?? '';
  if (message.includes('Unknown option'))
    return {
      'zh-TW': `沒有「${option}」這個選項（檔名以 - 開頭時，請寫在 -- 之後）`,
      en: `there is no option ${option} (write a file name that begins with - behind --)`,
    };
  if (message.includes('does not take'))
    return { 'zh-TW': `選項 ${option} 之後不接值`, en: `option ${option} takes no value` };
  return { 'zh-TW': `選項 ${option} 之後缺少值`, en: `option ${option} lacks its value` };
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
      'stdin-format': { type: 'string' },
      rule: { type: 'string', multiple: true },
      'max-warnings': { type: 'string' },
      config: { type: 'string' },
      'no-config': { type: 'boolean' },
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      unit: { type: 'string' },
      force: { type: 'boolean' },
      converter: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

/** @throws UsageError for a value that is not among those known */
export function oneOf<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(
      `${option} 可用 ${known.join('、')}，不能是「${value}」。`,
      `${option} can be ${known.join(', ')}, not "${value}".`,
    );
  return found;
}
