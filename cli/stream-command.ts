import { noFindings, type FindingCounts } from '../core/features/finding-counts';
import { format, formatSentence } from '../l10n/message';
import { cliLintMessages } from '../l10n/messages/cli-lint';
import { linesOf } from './byte-lines';
import { standardInput } from './find-reports';
import { countAll } from './formats/lint-run';
import { write, writeError, type Io } from './io';
import { judge } from './lint-command';
import { lintSources } from './lint-sources';
import { FileLinter, type LintResult, type LintSettings } from './file-linter';
import type { Outcome } from './outcome';
import { findAll } from './read-reports';
import { visible } from './visible';
import { readRecord } from './record';

/**
 * `mreport lint --format ndjson`: prints a line for each report as soon as it is linted. A report that cannot be read has
 * a line that says why, and the run continues.
 */
export async function streamFiles(
  paths: readonly string[],
  settings: LintSettings,
  io: Io,
): Promise<Outcome> {
  const sources = await findAll(paths, settings, io, (path, { sentence }) => ({ path, reason: sentence }));
  const lines = new Lines(settings, io);
  for await (const result of lintSources(sources, settings, io.threads)) await lines.print(result);
  return lines.summarize();
}

/**
 * `mreport lint --format ndjson --stdin-format ndjson -`: answers each record of standard input with one line. Nothing is
 * kept of a record that was answered.
 */
export async function streamRecords(settings: LintSettings, io: Io): Promise<Outcome> {
  const linter = new FileLinter(settings);
  const lines = new Lines(settings, io);
  let line = 0;
  for await (const bytes of linesOf(io.stdin)) await lines.print(lintRecord(linter, bytes, ++line));
  return lines.summarize();
}

/** A record's path is only a name: the configuration is that of standard input. */
function lintRecord(linter: FileLinter, bytes: Buffer, line: number): LintResult & { line?: number } {
  const record = readRecord(bytes);
  if ('reason' in record) return { ...record, line, warnings: [] };
  return linter.lintRecord(record.path, record.text, standardInput);
}

/** Prints the lines of a run, and counts its findings. */
class Lines {
  readonly #settings: LintSettings;
  readonly #io: Io;
  readonly #warnings = new Set<string>();
  #counts: FindingCounts = noFindings();
  #failed = 0;

  constructor(settings: LintSettings, io: Io) {
    this.#settings = settings;
    this.#io = io;
  }

  /** Prints a line, and waits until it is written. */
  async print(result: LintResult & { line?: number }): Promise<void> {
    for (const warning of result.warnings) await this.#warn(warning);
    if ('reason' in result) {
      const { path, line, reason, trace } = result;
      this.#failed++;
      if (this.#io.debug && trace !== undefined) await writeError(this.#io, `${trace}\n`);
      const error = formatSentence(reason, this.#settings.locale);
      const record = { path: path === '' ? undefined : path, line, error };
      await write(this.#io.stdout, `${JSON.stringify(record)}\n`);
    } else {
      this.#counts = countAll([{ counts: this.#counts }, result]);
      await write(this.#io.stdout, result.text);
    }
  }

  summarize(): Outcome {
    if (this.#failed === 0) return { output: '', ...judge(this.#counts, this.#settings) };
    const warning = format(cliLintMessages.notChecked, this.#settings.locale, { count: this.#failed });
    return { output: '', exitCode: 2, warnings: [warning] };
  }

  async #warn(warning: string): Promise<void> {
    if (this.#warnings.has(warning)) return;
    this.#warnings.add(warning);
    await writeError(this.#io, `mreport: ${visible(warning)}\n`);
  }
}
