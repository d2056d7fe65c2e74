import { relative, resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { emptyConfig, type Config, type ConfigFinding } from '../core/config/config';
import { findConfig } from '../core/config/find-config';
import { readConfig } from '../core/config/read-config';
import { defaultSettings, withConfig, type Settings } from '../core/config/settings';
import type { Locale } from '../l10n/locale';
import { formatSentence, sentence, type Message, type MessageData } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';
import { readFile } from '../node/read-file';
import { standardInput } from './find-reports';
import { fileError, unreadable, usageError, type UsageError } from './usage-error';

/** Which configuration to use: a file, none, or (`undefined`) the nearest one of each report. */
export type ConfigChoice = { file: string } | 'none' | undefined;

/** The settings of the reports of a run, and what is wrong with the files they come from. */
export class Configs {
  readonly #choice: ConfigChoice;
  readonly #locale: Locale;
  readonly #folder: string;
  #warnings: string[] = [];
  readonly #byUri = new Map<string, Config | undefined>();
  readonly #requested: Config | undefined;

  /**
   * @param folder what relative paths start from; absolute
   * @throws UsageError where the requested file has findings: a check by half of it would mislead
   */
  constructor(choice: ConfigChoice, locale: Locale, folder: string) {
    this.#choice = choice;
    this.#locale = locale;
    this.#folder = folder;

    if (typeof choice === 'object') this.#requested = this.#readRequested(choice.file);
  }

  /** The settings for a report; standard input counts as a file of the working directory. */
  of(path: string): Settings {
    return withConfig(defaultSettings, this.#choice === undefined ? this.#nearest(path) : this.#requested);
  }

  /** Returns a line for each finding in configurations since the last call. */
  takeWarnings(): string[] {
    const warnings = this.#warnings;
    this.#warnings = [];
    return warnings;
  }

  #nearest(path: string): Config | undefined {
    const report = resolve(this.#folder, path === standardInput ? 'stdin' : path);
    return findConfig(pathToFileURL(report).href, (uri) => this.#at(uri));
  }

  #at(uri: string): Config | undefined {
    if (!this.#byUri.has(uri)) this.#byUri.set(uri, this.#readFound(uri));
    return this.#byUri.get(uri);
  }

  /** Reads a file that was found, not requested: what is wrong in it is reported, and the defaults hold for it. */
  #readFound(uri: string): Config | undefined {
    const name = this.#shortName(fileURLToPath(uri));
    try {
      const text = readFile(uri);
      if (text === undefined) return undefined;
      const { config, findings } = readConfig(text);
      for (const finding of findings)
        this.#warn(describe(cliFileMessages.configFindingDefault, name, finding));
      return config;
    } catch (error) {
      this.#warn(notRead(name, error));
      return emptyConfig;
    }
  }

  #warn({ sentence }: UsageError): void {
    this.#warnings.push(formatSentence(sentence, this.#locale));
  }

  /** Reads the requested file, which must have no findings. */
  #readRequested(file: string): Config {
    const { config, findings } = readConfig(this.#textOf(file));
    const [first, ...others] = findings;
    if (first === undefined) return config;
    if (others.length === 0) throw describe(cliFileMessages.configFinding, file, first);
    throw describe(cliFileMessages.configFindingAndMore, file, first, { count: others.length });
  }

  #textOf(file: string): string {
    let text: string | undefined;
    try {
      text = readFile(pathToFileURL(resolve(this.#folder, file)).href);
    } catch (error) {
      throw notRead(file, error);
    }
    if (text !== undefined) return text;
    throw fileError(file, cliFileMessages.unreadable, { reason: sentence(cliFileMessages.notFound) });
  }

  /** A path as a user in the folder would write it. */
  #shortName(path: string): string {
    const fromHere = relative(this.#folder, path);
    return fromHere.startsWith('..') ? path : fromHere;
  }
}

/** The error for a finding in a configuration. @param message with the placeholders of its place and words */
function describe(
  message: Message,
  file: string,
  { range: { start }, message: finding }: ConfigFinding,
  data: MessageData = {},
): UsageError {
  return usageError(message, { file, line: start.line + 1, column: start.character + 1, finding, ...data });
}

function notRead(file: string, error: unknown): UsageError {
  if (!(error instanceof TypeError)) return unreadable(file, error);
  const advice = sentence(cliFileMessages.saveAsUtf8);
  return fileError(file, cliFileMessages.notEncoding, { encoding: 'UTF-8', advice });
}
