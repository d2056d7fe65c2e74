import { fixAll, type FixedText } from '../core/features/fix-all';
import type { WrittenFile } from './formats/lint-run';
import { standardInput } from './find-reports';
import type { Io } from './io';
import { summarize } from './lint-command';
import { Linter, type LintSettings } from './linter';
import type { Outcome } from './outcome';
import { findAll, readReport, readStandardInput, type ReportFile, type Source } from './read-reports';
import { unifiedDiff } from './unified-diff';
import { UsageError } from './usage-error';
import { fileToWrite, replaceFiles } from './write-file';

/**
 * `mreport lint --fix`: writes the files with all safe fixes applied, and says what is left. Standard input goes to
 * standard output instead, and what is to be said to standard error.
 * @throws UsageError when an input cannot be read, or a file not be written; as long as it reads, it writes nothing
 */
export async function fixCommand(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  // Node reads Big5, but does not write it.
  if (settings.encoding === 'big5')
    throw new UsageError(
      '--fix 只能改寫 UTF-8 的檔案；請先將 Big5 檔案另存為 UTF-8。',
      '--fix writes UTF-8 only; save the Big5 files as UTF-8 first.',
    );
  if (paths.includes(standardInput)) return fixStandardInput(paths, settings, io);
  const fixer = new Fixer(settings);
  const targets: { path: string; before: string; content: string }[] = [];
  for (const source of await findStrictly(paths, settings, io)) {
    const { path, text, mark, result } = fixer.fix(source);
    if (result.text !== text) targets.push({ path, before: mark + text, content: mark + result.text });
  }
  // All are looked at before the first is written.
  const files = targets.map(({ path, ...contents }) => ({
    file: fileToWrite(path, settings.folder),
    ...contents,
  }));
  await replaceFiles(files);
  return fixer.summarize();
}

/**
 * `mreport lint --fix-dry-run`: what `--fix` would change, as a unified diff; writes nothing.
 * @throws UsageError when an input cannot be read
 */
export async function fixDryRun(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  if (settings.format !== 'text')
    throw new UsageError(
      '--fix-dry-run 輸出的是差異，只能與 --format text 並用。',
      '--fix-dry-run prints differences; it goes with --format text only.',
    );
  const fixer = new Fixer(settings);
  const diffs = (await findStrictly(paths, settings, io)).map((source) => {
    const { path, text, result } = fixer.fix(source);
    return unifiedDiff(path, text, result);
  });
  return { ...fixer.summarize(), output: diffs.join('') };
}

async function fixStandardInput(paths: readonly string[], settings: LintSettings, io: Io): Promise<Outcome> {
  if (paths.length > 1)
    throw new UsageError(
      '--fix 處理標準輸入（-）時，不能同時處理其他檔案。',
      '--fix of standard input (-) takes no other files.',
    );
  if (settings.format !== 'text')
    throw new UsageError(
      '--fix 將標準輸入修正後寫到標準輸出，只能與 --format text 並用。',
      '--fix writes standard input to standard output; it goes with --format text only.',
    );
  const fixer = new Fixer({ ...settings, colors: false });
  const { mark, result } = fixer.fix(await readStandardInput(io));
  const { output, ...rest } = fixer.summarize();
  return { ...rest, output: mark + result.text, notes: output };
}

async function findStrictly(paths: readonly string[], settings: LintSettings, io: Io): Promise<Source[]> {
  return findAll(paths, settings, io, (_, error) => {
    throw error;
  });
}

/** Fixes one report after the other, and keeps what is left in them. */
class Fixer {
  readonly #settings: LintSettings;
  readonly #linter: Linter;
  readonly #left: WrittenFile[] = [];
  readonly #warnings: string[] = [];

  constructor(settings: LintSettings) {
    this.#settings = settings;

    this.#linter = new Linter(settings);
  }

  fix(source: Source): ReportFile & { result: FixedText } {
    const file = readReport(source, this.#settings);
    const result = fixAll(file.text, this.#linter.optionsFor(file.path));
    const { fixed } = result;
    const left = this.#linter.lintText(file.path, result.text, this.#left.length, { fixed });
    this.#warnings.push(...left.warnings);
    this.#left.push(left);
    return { ...file, result };
  }

  summarize(): Outcome {
    return summarize(this.#left, this.#settings, this.#warnings);
  }
}
