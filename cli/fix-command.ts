import { dirname, resolve } from 'node:path';
import { fixAll, type FixedText } from '../core/features/fix-all';
import { cliMessages } from '../l10n/messages/cli';
import { removeLeftDrafts } from './drafts';
import { FileLinter, type LintSettings } from './file-linter';
import type { WrittenFile } from './formats/lint-run';
import { standardInput } from './find-reports';
import type { Io } from './io';
import { summarize, withUnread } from './lint-command';
import type { Outcome } from './outcome';
import { fileToRewrite } from './output-file';
import { findStrictly, readReport, readStandardInput, type ReportFile, type Source } from './read-reports';
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
  const { sources, unread } = await findStrictly(paths, settings, io);
  for (const source of sources) {
    const { path, text, mark, result } = fixer.fix(source);
    if (result.text !== text) targets.push({ path, before: mark + text, content: mark + result.text });
  }
  removeLeftDrafts(sources.map(({ path }) => dirname(resolve(settings.folder, path))));
  // All are checked before the first is written.
  const files = targets.map(({ path, ...contents }) => ({
    file: fileToRewrite(path, settings.folder),
    ...contents,
  }));
  await replaceFiles(files);
  return withUnread(fixer.summarize(), unread, settings);
}

/**
 * `mreport lint --fix-dry-run`: reports what `--fix` would change, as a unified diff, and writes nothing.
 * @throws UsageError when an input cannot be read
 */
export async function fixDryRun(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  if (settings.format !== 'text') throw usageError(cliMessages.fixDryRunFormat);
  const fixer = new Fixer(settings);
  const { sources, unread } = await findStrictly(paths, settings, io);
  const diffs = sources.map((source) => {
    const { path, text, result } = fixer.fix(source);
    return unifiedDiff(path, text, result);
  });
  return withUnread({ ...fixer.summarize(), output: diffs.join('') }, unread, settings);
}

async function fixStandardInput(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  if (paths.length > 1) throw usageError(cliMessages.fixStandardInputAlone);
  if (settings.format !== 'text') throw usageError(cliMessages.fixStandardInputFormat);
  const fixer = new Fixer({ ...settings, colors: false });
  const { mark, result } = fixer.fix(await readStandardInput(io));
  const { output, ...rest } = fixer.summarize();
  return { ...rest, output: mark + result.text, notes: output };
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
