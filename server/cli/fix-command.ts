import { fixAll, type FixedText } from '../features/fix-all';
import type { Outcome } from './command-line';
import { standardInput } from './find-reports';
import type { LintedFile } from './formats/lint-run';
import { conclude, lintFile, optionsFor, type LintSettings } from './lint-command';
import { readReport, readReports, type ReportFile } from './read-reports';
import { unifiedDiff } from './unified-diff';
import { UsageError } from './usage-error';
import { fileToWrite, replaceFile } from './write-file';

interface FixedFile extends ReportFile {
  result: FixedText;
}

/**
 * `mreport lint --fix`: writes the files with all safe fixes applied, and says what is left. Standard input goes to
 * standard output instead, and what is to be said to standard error.
 * @throws UsageError when an input cannot be read, or a file not be written; as long as it reads, it writes nothing
 */
export async function fixCommand(paths: readonly string[], options: LintSettings): Promise<Outcome> {
  // Node reads Big5, but does not write it.
  if (options.encoding === 'big5')
    throw new UsageError('--fix 只能改寫 UTF-8 的檔案；請先將 Big5 檔案另存為 UTF-8。');
  if (paths.includes(standardInput)) return fixStandardInput(paths, options);
  const files = (await readReports(paths, options)).map((file) => fixFile(file, options));
  const changed = files.filter(({ text, result }) => result.text !== text);
  // All are looked at before the first is written.
  const targets = changed.map(({ path, mark, result }) => ({
    file: fileToWrite(path, options.folder),
    content: mark + result.text,
  }));
  for (const { file, content } of targets) replaceFile(file, content);
  const left = files.map((file) => whatIsLeft(file, options));
  return conclude(left, options);
}

/**
 * `mreport lint --fix-dry-run`: what `--fix` would change, as a unified diff; writes nothing.
 * @throws UsageError when an input cannot be read
 */
export async function fixDryRun(paths: readonly string[], options: LintSettings): Promise<Outcome> {
  if (options.format !== 'text')
    throw new UsageError('--fix-dry-run 輸出的是差異，只能與 --format text 並用。');
  const files = (await readReports(paths, options)).map((file) => fixFile(file, options));
  const output = files.map(({ path, text, result }) => unifiedDiff(path, text, result)).join('');
  const left = files.map((file) => whatIsLeft(file, options));
  return { ...conclude(left, options), output };
}

async function fixStandardInput(paths: readonly string[], options: LintSettings): Promise<Outcome> {
  if (paths.length > 1) throw new UsageError('--fix 處理標準輸入（-）時，不能同時處理其他檔案。');
  if (options.format !== 'text')
    throw new UsageError('--fix 將標準輸入修正後寫到標準輸出，只能與 --format text 並用。');
  const file = fixFile(await readReport(standardInput, options), options);
  const left = [whatIsLeft(file, options)];
  const { output, ...rest } = conclude(left, { ...options, colors: false });
  return { ...rest, output: file.mark + file.result.text, notes: output };
}

function fixFile(file: ReportFile, options: LintSettings): FixedFile {
  return { ...file, result: fixAll(file.text, optionsFor(file.path, options)) };
}

function whatIsLeft({ path, result }: FixedFile, options: LintSettings): LintedFile {
  return { ...lintFile(path, result.text, options), fixed: result.fixed };
}
