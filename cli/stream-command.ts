import type { FindingCounts } from '../protocol/outline';
import type { Localized } from '../core/rules/rule';
import { linesOf } from './byte-lines';
import { standardInput } from './find-reports';
import { countAll } from './formats/lint-run';
import { tell, write, type Io } from './io';
import { judge } from './lint-command';
import { lintSources } from './lint-sources';
import { Linter, type LintResult, type LintSettings } from './linter';
import type { Outcome } from './outcome';
import { findAll } from './read-reports';
import { readRecord } from './record';

/**
 * `mreport lint --format ndjson`: a line a report, printed as it comes. What cannot be read has a line that says why,
 * and the run goes on.
 */
export async function streamFiles(
  paths: readonly string[],
  settings: LintSettings,
  io: Io,
): Promise<Outcome> {
  const sources = await findAll(paths, settings, io, (path, { sentence }) => ({ path, complaint: sentence }));
  const lines = new Lines(settings, io);
  for await (const result of lintSources(sources, settings, io.threads)) await lines.print(result);
  return lines.summarize();
}

/**
 * `mreport lint --format ndjson --stdin-format ndjson -`: a filter that answers each record with one line. It keeps
 * nothing of a record that was answered.
 */
export async function streamRecords(settings: LintSettings, io: Io): Promise<Outcome> {
  const linter = new Linter(settings);
  const lines = new Lines(settings, io);
  let line = 0;
  for await (const bytes of linesOf(io.stdin)) await lines.print(lintRecord(linter, bytes, ++line));
  return lines.summarize();
}

/** A record's path is a name; the configuration is the one that holds for standard input. */
function lintRecord(linter: Linter, bytes: Buffer, line: number): LintResult & { line?: number } {
  const record = readRecord(bytes);
  if ('complaint' in record) return { ...record, line, warnings: [] };
  return linter.lintRecord(record.path, record.text, standardInput);
}

/** The lines of a run, and what it comes to. */
class Lines {
  readonly #settings: LintSettings;
  readonly #io: Io;
  readonly #warnings = new Set<string>();
  #counts: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };
  #failed = 0;

  constructor(settings: LintSettings, io: Io) {
    this.#settings = settings;
    this.#io = io;
  }

  /** Prints a line, and waits until it is taken. */
  async print(result: LintResult & { line?: number }): Promise<void> {
    for (const warning of result.warnings) await this.#warn(warning);
    if ('complaint' in result) {
      const { path, line, complaint, trace } = result;
      this.#failed++;
      if (this.#io.debug && trace !== undefined) await tell(this.#io, `${trace}\n`);
      await write(
        this.#io.stdout,
        `${JSON.stringify({ path: path === '' ? undefined : path, line, error: this.#say(complaint) })}\n`,
      );
    } else {
      this.#counts = countAll([{ counts: this.#counts }, result]);
      await write(this.#io.stdout, result.text);
    }
  }

  summarize(): Outcome {
    if (this.#failed === 0) return { output: '', ...judge(this.#counts, this.#settings) };
    const said = {
      'zh-TW': `有 ${String(this.#failed)} 份報告未能檢查，原因見各該行的 error。`,
      en: `Reports that could not be checked: ${String(this.#failed)}; their lines say why (error).`,
    };
    return { output: '', exitCode: 2, warnings: [this.#say(said)] };
  }

  async #warn(warning: string): Promise<void> {
    if (this.#warnings.has(warning)) return;
    this.#warnings.add(warning);
    await tell(this.#io, `mreport: ${warning}\n`);
  }

  #say(sentence: Localized): string {
    return sentence[this.#settings.locale];
  }
}
