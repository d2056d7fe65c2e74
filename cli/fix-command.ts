import { fixAll, type FixedText } from '../core/features/fix-all';
import { cliMessages } from '../l10n/messages/cli';
import type { WrittenFile } from './formats/lint-run';
import { standardInput } from './find-reports';
import type { Io } from './io';
import { summarize } from './lint-command';
import { FileLinter, type LintSettings } from './file-linter';
import type { Outcome } from './outcome';
import { fileToRewrite } from './output-file';
import { findAll, readReport, readStandardInput, type ReportFile, type Source } from './read-reports';
import { unifiedDiff } from './unified-diff';
import { usageError } from './usage-error';
import { replaceFiles } from './write-file';

/**
 * `mreport lint --fix`: writes the files with all safe fixes applied, and reports the remaining findings. Standard input
 * is written to standard output instead, and its findings to standard error.
 * @throws UsageError when an input cannot be read, or a file not be written; nothing is written before all is read
 */
export async function fixCommand(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  // Node reads Big5, but does not write it.
  if (settings.encoding === 'big5') throw usageError(cliMessages.fixNeedsUtf8);
  if (paths.includes(standardInput)) return fixStandardInput(paths, settings, io);
  const fixer = new Fixer(settings);
  const targets: { path: string; before: string; content: string }[] = [];
  for (const source of await findStrictly(paths, settings, io)) {
    const { path, text, mark, result } = fixer.fix(source);
    if (result.text !== text) targets.push({ path, before: mark + text, content: mark + result.text });
  }
  // All are checked before the first is written.
  const files = targets.map(({ path, ...contents }) => ({
    file: fileToRewrite(path, settings.folder),
    ...contents,
  }));
  await replaceFiles(files);
  return fixer.summarize();
}

/**
 * `mreport lint --fix-dry-run`: reports what `--fix` would change, as a unified diff, and writes nothing.
 * @throws UsageError when an input cannot be read
 */
export async function fixDryRun(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  if (settings.format !== 'text') throw usageError(cliMessages.fixDryRunFormat);
  const fixer = new Fixer(settings);
  const diffs = (await findStrictly(paths, settings, io)).map((source) => {
    const { path, text, result } = fixer.fix(source);
    return unifiedDiff(path, text, result);
  });
  return { ...fixer.summarize(), output: diffs.join('') };
}

async function fixStandardInput(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  if (paths.length > 1) throw usageError(cliMessages.fixStandardInputAlone);
  if (settings.format !== 'text') throw usageError(cliMessages.fixStandardInputFormat);
  const fixer = new Fixer({ ...settings, colors: false });
  const { mark, result } = fixer.fix(await readStandardInput(io));
  const { output, ...rest } = fixer.summarize();
  return { ...rest, output: mark + result.text, notes: output };
}

/** The reports of all paths. @throws UsageError where a path stands for none */
async function findStrictly(paths: readonly string[], settings: LintSettings, io: Io): Promise<Source[]> {
  return findAll(paths, settings, io, (_, error) => {
    throw error;
  });
}

/** Fixes one report after the other, and keeps the remaining findings of all. */
class Fixer {
  readonly #settings: LintSettings;
  readonly #linter: FileLinter;
  readonly #remaining: WrittenFile[] = [];
  readonly #warnings: string[] = [];

  constructor(settings: LintSettings) {
    this.#settings = settings;

    this.#linter = new FileLinter(settings);
  }

  fix(source: Source): ReportFile & { result: FixedText } {
    const file = readReport(source, this.#settings);
    const result = fixAll(file.text, this.#linter.optionsFor(file.path));
    const { fixed } = result;
    const remaining = this.#linter.lintText(file.path, result.text, this.#remaining.length, { fixed });
    this.#warnings.push(...remaining.warnings);
    this.#remaining.push(remaining);
    return { ...file, result };
  }

  summarize(): Outcome {
    return summarize(this.#remaining, this.#settings, this.#warnings);
  }
}
