import { relative, resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { emptyConfig, type Config, type ConfigFinding } from '../core/config/config';
import { findConfig } from '../core/config/find-config';
import { readConfig } from '../core/config/read-config';
import { defaultSettings, withConfig, type Settings } from '../core/config/settings';
import { readFile } from '../node/read-file';
import type { Locale, Localized } from '../core/rules/rule';
import { standardInput } from './find-reports';
import { unreadable, UsageError } from './usage-error';

/** Which configuration is asked for: a file, none, or (undefined) the nearest one of each report. */
export type ConfigChoice = { file: string } | 'none' | undefined;

/** The settings of the reports that a run looks at, and what is wrong with the files they come from. */
export class Configs {
  readonly #choice: ConfigChoice;
  readonly #locale: Locale;
  readonly #folder: string;
  #warnings: string[] = [];
  readonly #known = new Map<string, Config | undefined>();
  readonly #asked: Config | undefined;

  /**
   * @param folder what relative paths start from
   * @throws UsageError where a file that is asked for is broken: nobody wants to be checked by half of it
   */
  constructor(choice: ConfigChoice, locale: Locale, folder: string) {
    this.#choice = choice;
    this.#locale = locale;
    this.#folder = folder;

    if (typeof choice === 'object') this.#asked = this.#readAsked(choice.file);
  }

  /** What holds for a report; standard input lies in the working directory. */
  of(path: string): Settings {
    return withConfig(defaultSettings, this.#choice === undefined ? this.#nearest(path) : this.#asked);
  }

  /** A line for each problem that has come up since this was last asked. */
  takeWarnings(): string[] {
    const warnings = this.#warnings;
    this.#warnings = [];
    return warnings;
  }

  #nearest(path: string): Config | undefined {
    const report = resolve(this.#folder, path === standardInput ? 'stdin' : path);
    return findConfig(pathToFileURL(report).href, (place) => this.#at(place));
  }

  #at(uri: string): Config | undefined {
    if (!this.#known.has(uri)) this.#known.set(uri, this.#readFound(uri));
    return this.#known.get(uri);
  }

  /** Nobody asked for this file: what is wrong in it is told, and the defaults hold for it. */
  #readFound(uri: string): Config | undefined {
    const name = this.#shortName(fileURLToPath(uri));
    try {
      const text = readFile(uri);
      if (text === undefined) return undefined;
      const { config, problems } = readConfig(text);
      this.#warnings.push(...problems.map((problem) => told(name, problem, goesOn)[this.#locale]));
      return config;
    } catch (error) {
      this.#warnings.push(notRead(name, error).sentence[this.#locale]);
      return emptyConfig;
    }
  }

  #readAsked(file: string): Config {
    const { config, problems } = readConfig(this.#textOf(file));
    const [first, ...others] = problems;
    if (first === undefined) return config;
    const { 'zh-TW': chinese, en } = told(
      file,
      first,
      others.length === 0 ? nothing : andOthers(others.length),
    );
    throw new UsageError(chinese, en);
  }

  #textOf(file: string): string {
    let text: string | undefined;
    try {
      text = readFile(pathToFileURL(resolve(this.#folder, file)).href);
    } catch (error) {
      throw notRead(file, error);
    }
    if (text !== undefined) return text;
    throw unreadable(file, file, Object.assign(new Error(), { code: 'ENOENT' }));
  }

  /** As a person in the folder would call it. */
  #shortName(path: string): string {
    const fromHere = relative(this.#folder, path);
    return fromHere.startsWith('..') ? path : fromHere;
  }
}

const nothing: Localized = { 'zh-TW': '', en: '' };
const goesOn: Localized = { 'zh-TW': '；此處依預設值', en: '; the default holds' };

function andOthers(count: number): Localized {
  return { 'zh-TW': `（另有 ${String(count)} 處）`, en: ` (and ${String(count)} more)` };
}

/** Place, problem, and what follows from it. */
function told(name: string, { range: { start }, message }: ConfigFinding, end: Localized): Localized {
  const place = `${name}:${String(start.line + 1)}:${String(start.character + 1)}`;
  return {
    'zh-TW': `${place} ${message['zh-TW']}${end['zh-TW']}。`,
    en: `${place} ${message.en}${end.en}.`,
  };
}

function notRead(name: string, error: unknown): UsageError {
  if (!(error instanceof TypeError)) return unreadable(name, name, error);
  return new UsageError(
    `${name}：不是正確的 UTF-8 文字，請另存為 UTF-8 後再試。`,
    `${name}: not UTF-8; save it as UTF-8 and try again.`,
  );
}
