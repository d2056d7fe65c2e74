import { relative, resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { emptyConfig, type Config, type ConfigProblem } from '../config/config';
import { findConfig } from '../config/find-config';
import { readConfig } from '../config/read-config';
import { defaultSettings, withConfig, type Settings } from '../config/settings';
import { readFile } from '../files/read-file';
import type { Locale } from '../rules/rule';
import { standardInput } from './find-reports';
import { reasonOf, UsageError } from './usage-error';

/** Which configuration is asked for: a file, none, or (undefined) the nearest one of each report. */
export type ConfigChoice = { file: string } | 'none' | undefined;

/** The settings of the reports that a run looks at, and what is wrong with the files they come from. */
export class Configs {
  /** A line for each problem. */
  readonly warnings: string[] = [];
  private readonly known = new Map<string, Config | undefined>();
  private readonly asked: Config | undefined;

  /**
   * @param folder what relative paths start from
   * @throws UsageError where a file that is asked for is broken: nobody wants to be checked by half of it
   */
  constructor(
    private readonly choice: ConfigChoice,
    private readonly locale: Locale,
    private readonly folder: string,
  ) {
    if (typeof choice === 'object') this.asked = this.readAsked(choice.file);
  }

  /** What holds for a report; standard input lies in the working directory. */
  of(path: string): Settings {
    return withConfig(defaultSettings, this.choice === undefined ? this.nearest(path) : this.asked);
  }

  private nearest(path: string): Config | undefined {
    const report = resolve(this.folder, path === standardInput ? 'stdin' : path);
    return findConfig(pathToFileURL(report).href, (place) => this.at(place));
  }

  private at(uri: string): Config | undefined {
    if (!this.known.has(uri)) this.known.set(uri, this.readFound(uri));
    return this.known.get(uri);
  }

  /** Nobody asked for this file: what is wrong in it is told, and the defaults hold for it. */
  private readFound(uri: string): Config | undefined {
    const name = this.shortName(fileURLToPath(uri));
    try {
      const text = readFile(uri);
      if (text === undefined) return undefined;
      const { config, problems } = readConfig(text);
      this.warnings.push(...problems.map((problem) => this.sentence(name, problem, true)));
      return config;
    } catch (error) {
      this.warnings.push(unreadable(name, error, this.locale));
      return emptyConfig;
    }
  }

  private readAsked(file: string): Config {
    let text: string | undefined;
    try {
      text = readFile(pathToFileURL(resolve(this.folder, file)).href);
    } catch (error) {
      throw new UsageError(unreadable(file, error, this.locale));
    }
    if (text === undefined) throw new UsageError(`${file}：無法讀取（檔案或資料夾不存在）。`);
    const { config, problems } = readConfig(text);
    const [first, ...others] = problems;
    if (first === undefined) return config;
    const more = others.length === 0 ? '' : `（另有 ${String(others.length)} 處）`;
    throw new UsageError(this.sentence(file, first, false).replace(/。$/, `${more}。`));
  }

  /** As a person in the folder would call it. */
  private shortName(path: string): string {
    const fromHere = relative(this.folder, path);
    return fromHere.startsWith('..') ? path : fromHere;
  }

  private sentence(name: string, { range: { start }, message }: ConfigProblem, goesOn: boolean): string {
    const place = `${name}:${String(start.line + 1)}:${String(start.character + 1)}`;
    if (this.locale === 'en') return `${place} ${message.en}${goesOn ? '; the default holds' : ''}.`;
    return `${place} ${message['zh-TW']}${goesOn ? '；此處依預設值' : ''}。`;
  }
}

function unreadable(name: string, error: unknown, locale: Locale): string {
  const isDecoding = error instanceof TypeError;
  if (locale === 'en') return `${name}: ${isDecoding ? 'not UTF-8' : 'cannot be read'}.`;
  return `${name}：${isDecoding ? '不是正確的 UTF-8 文字，請另存為 UTF-8 後再試' : `無法讀取（${reasonOf(error)}）`}。`;
}
