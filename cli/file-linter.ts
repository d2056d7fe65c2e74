import type { FixAllOptions } from '../core/features/fix-all';
import { countFindings } from '../core/features/finding-counts';
import type { Settings } from '../core/config/settings';
import { ReportSession } from '../core/session/report-session';
import type { Sentence } from '../l10n/message';
import { Configs, type ConfigChoice } from './configs';
import { formatters, type LintFormat } from './formats/formats';
import type { LintRun, WrittenFile } from './formats/lint-run';
import { readReport, type ReadOptions, type Source } from './read-reports';
import { internalError, UsageError } from './usage-error';

/** How reports are read, linted and written: plain data, the same in every thread. */
export interface LintSettings extends ReadOptions, LintRun {
  format: LintFormat;
  config: ConfigChoice;
  /** Maximum number of warnings that do not fail the run. */
  maxWarnings?: number | undefined;
}

/** A report that was linted, or why it could not be read. */
export type LintResult = (WrittenFile | Failure) & {
  /** Findings in the configurations that were read for it for the first time. */
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
  reason: Sentence;
  /** The stack of an internal error. */
  trace?: string | undefined;
}

/** Lints one report after the other; input and output are plain data. */
export class FileLinter {
  readonly #settings: LintSettings;
  readonly #configs: Configs;

  /** @throws UsageError where the requested configuration has findings */
  constructor(settings: LintSettings) {
    this.#settings = settings;

    this.#configs = new Configs(settings.config, settings.locale, settings.folder);
  }

  /** The findings in a report. @param index its place among the files of the run */
  lint(source: Source, index: number): LintResult {
    const { path, reason } = source;
    if (reason !== undefined) return { path, reason, warnings: [] };
    return this.#tryOn(path, () => {
      const file = readReport(source, this.#settings);
      return this.lintText(file.path, file.text, index);
    });
  }

  /** The findings in a text that is not a file. @param place a path that the configuration is searched from */
  lintRecord(path: string, text: string, place: string): LintResult {
    return this.#tryOn(path, () => this.lintText(path, text, 0, { place }));
  }

  #tryOn(path: string, lint: () => LintResult): LintResult {
    try {
      return lint();
    } catch (error) {
      const known = error instanceof UsageError ? error : internalError(error, path);
      const trace = known.cause instanceof Error ? known.cause.stack : undefined;
      return { path, reason: known.sentence, trace, warnings: this.#configs.takeWarnings() };
    }
  }

  /** The findings in a text. @param path its name in the output @param place the file whose configuration holds */
  lintText(path: string, text: string, index: number, { fixed, place = path }: Extra = {}): LintedText {
    const settings = this.#settingsFor(place);
    const findings = ReportSession.open(text, { locale: this.#settings.locale, settings }).findings();
    const extra = fixed === undefined ? {} : { fixed };
    const written = formatters[this.#settings.format].file(
      { path, index, findings, ...extra },
      this.#settings,
    );
    const warnings = this.#configs.takeWarnings();
    return { path, counts: countFindings(findings), text: written, warnings, ...extra };
  }

  /** What a report is fixed by. */
  optionsFor(path: string): FixAllOptions {
    const { scheme, rules, lint: config } = this.#settingsFor(path);
    return { locale: this.#settings.locale, scheme, rules, config };
  }

  /** The settings for a report: those of the command line precede those of its configuration. */
  #settingsFor(path: string): Settings {
    const own = this.#configs.of(path);
    return { ...own, rules: { ...own.rules, ...this.#settings.rules } };
  }
}
