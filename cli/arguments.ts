import { parseArgs } from 'node:util';
import type { Locale } from '../l10n/locale';
import { cliMessages } from '../l10n/messages/cli';
import { usageError, type UsageError } from './usage-error';

/** The values of all options. */
export type Values = ReturnType<typeof parseStrictly>['values'];

/**
 * Reads the arguments: the options' values, and the words between them.
 * @throws UsageError for an unknown option, or one without its value
 */
export function parseArguments(args: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(args);
  } catch (error) {
    throw wrongOption(error);
  }
}

/** The language of messages that the arguments ask for, whatever else is wrong with them. */
export function localeAskedFor(args: readonly string[]): Locale {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  const asked = options.flatMap((option, index) => {
    if (option === '--locale') return [options[index + 1]];
    return option.startsWith('--locale=') ? [option.slice('--locale='.length)] : [];
  });
  return asked.at(-1) === 'en' ? 'en' : 'zh-TW';
}

/** In one sentence, what `parseArgs` says at length. */
function wrongOption(error: unknown): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1] ?? '';
  if (message.includes('Unknown option')) return usageError(cliMessages.unknownOption, { option });
  if (message.includes('does not take')) return usageError(cliMessages.optionTakesNoValue, { option });
  return usageError(cliMessages.optionLacksValue, { option });
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
      root: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

/** Returns the value of an option. @throws UsageError for a value that is not a known one */
export function oneOf<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw usageError(cliMessages.notOneOf, { option, known, value });
  return found;
}
