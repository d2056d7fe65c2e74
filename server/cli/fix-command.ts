import { fixAll, type FixedText } from '../features/fix-all';
import type { Outcome } from './command-line';
import { exitCodeFor, formatFindings, lintFile, type LintedFile, type LintOptions } from './lint-command';
import { readReport, readReports, standardInput, type ReportFile } from './read-reports';
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
export function fixCommand(paths: readonly string[], options: LintOptions): Outcome {
  if (paths.includes(standardInput)) return fixStandardInput(paths, options);
  const files = readReports(paths).map((file) => fixFile(file, options));
  const changed = files.filter(({ text, result }) => result.text !== text);
  // All are looked at before the first is written.
  const targets = changed.map(({ path, mark, result }) => ({
    file: fileToWrite(path),
    content: mark + result.text,
  }));
  for (const { file, content } of targets) replaceFile(file, content);
  const left = files.map((file) => whatIsLeft(file, options));
  return { output: formatFindings(left, options), exitCode: exitCodeFor(left) };
}

/**
 * `mreport lint --fix-dry-run`: what `--fix` would change, as a unified diff; writes nothing.
 * @throws UsageError when an input cannot be read
 */
export function fixDryRun(paths: readonly string[], options: LintOptions): Outcome {
  if (options.format === 'json')
    throw new UsageError('--fix-dry-run 輸出的是差異，不能與 --format json 並用。');
  const files = readReports(paths).map((file) => fixFile(file, options));
  const output = files.map(({ path, text, result }) => unifiedDiff(path, text, result)).join('');
  return { output, exitCode: exitCodeFor(files.map((file) => whatIsLeft(file, options))) };
}

function fixStandardInput(paths: readonly string[], options: LintOptions): Outcome {
  if (paths.length > 1) throw new UsageError('--fix 處理標準輸入（-）時，不能同時處理其他檔案。');
  if (options.format === 'json')
    throw new UsageError('--fix 將標準輸入修正後寫到標準輸出，不能與 --format json 並用。');
  const file = fixFile(readReport(standardInput), options);
  const left = [whatIsLeft(file, options)];
  return {
    output: file.mark + file.result.text,
    notes: formatFindings(left, { ...options, colors: false }),
    exitCode: exitCodeFor(left),
  };
}

function fixFile(file: ReportFile, { locale }: LintOptions): FixedFile {
  return { ...file, result: fixAll(file.text, { locale, rules: {}, scheme: 'auto' }) };
}

function whatIsLeft({ path, result }: FixedFile, { locale }: LintOptions): LintedFile {
  return { ...lintFile(path, result.text, locale), fixed: result.fixed };
}
