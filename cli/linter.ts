import type { FixAllOptions } from '../core/features/fix-all';
import { countFindings } from '../core/features/finding-counts';
import { Report } from '../core/report/report';
import { lint } from '../core/lint/linter';
import type { Localized } from '../core/rules/rule';
import { Configs, type ConfigChoice } from './configs';
import { formatters, type LintFormat } from './formats/formats';
import type { LintRun, WrittenFile } from './formats/lint-run';
import { readReport, type ReadOptions, type Source } from './read-reports';
import { internalError, UsageError } from './usage-error';

/** How reports are read, linted and written: plain data, the same in every thread. */
export interface LintSettings extends ReadOptions, LintRun {
  format: LintFormat;
  config: ConfigChoice;
  /** More warnings are as bad as an error. */
  maxWarnings?: number | undefined;
}

/** A report that was linted, or why it could not be read. */
export type LintResult = (WrittenFile | Failure) & {
  /** What is wrong with configurations that have been read for it first. */
  warnings: readonly string[];
};

type LintedText = WrittenFile & { warnings: readonly string[] };

interface Extra {
  fixed?: ReadonlyMap<string, number>;
  place?: string;
}

/** Why a report could not be read. */
export interface Failure {
  path: string;
  complaint: Localized;
  /** Where in the program it went wrong, if that is to blame. */
  trace?: string | undefined;
}

/** Lints one report after the other; plain data go in and come out. */
export class Linter {
  readonly #settings: LintSettings;
  readonly #configs: Configs;

  /** @throws UsageError where the configuration that is asked for is broken */
  constructor(settings: LintSettings) {
    this.#settings = settings;

    this.#configs = new Configs(settings.config, settings.locale, settings.folder);
  }

  /** What was found in a report. @param index its place among the files of the run */
  lint(source: Source, index: number): LintResult {
    const { path, complaint } = source;
    if (complaint !== undefined) return { path, complaint, warnings: [] };
    return this.#tryOn(path, () => {
      const file = readReport(source, this.#settings);
      return this.lintText(file.path, file.text, index);
    });
  }

  /** What was found in a text that is no file. @param place where the configuration is looked for */
  lintRecord(path: string, text: string, place: string): LintResult {
    return this.#tryOn(path, () => this.lintText(path, text, 0, { place }));
  }

  #tryOn(path: string, lint: () => LintResult): LintResult {
    try {
      return lint();
    } catch (error) {
      const known = error instanceof UsageError ? error : internalError(`檢查 ${path} 時`, path, error);
      const trace = known.cause instanceof Error ? known.cause.stack : undefined;
      return { path, complaint: known.sentence, trace, warnings: this.#configs.takeWarnings() };
    }
  }

  /** What was found in a text that is called `path`. @param place the file whose configuration holds */
  lintText(path: string, text: string, index: number, { fixed, place = path }: Extra = {}): LintedText {
    const { scheme, ...options } = this.optionsFor(place);
    const findings = lint(Report.parse(text, { scheme }), options);
    const extra = fixed === undefined ? {} : { fixed };
    const written = formatters[this.#settings.format].file(
      { path, index, findings, ...extra },
      this.#settings,
    );
    const warnings = this.#configs.takeWarnings();
    return { path, counts: countFindings(findings), text: written, warnings, ...extra };
  }

  /** What holds for a report: the command line's word before that of its configuration. */
  optionsFor(path: string): FixAllOptions {
    const own = this.#configs.of(path);
    const { locale, rules } = this.#settings;
    return { locale, scheme: own.scheme, rules: { ...own.rules, ...rules }, config: own.lint };
  }
}
