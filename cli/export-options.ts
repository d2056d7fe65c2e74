import { exportFormats, formatOfFile, type ExportFormat } from '../core/export/formats';
import { oneOf } from './arguments';
import { UsageError } from './usage-error';

/** `-o`. @throws UsageError where it is missing, or no file's name */
export function readOutput(given: string | undefined): string {
  if (given === undefined || given === '')
    throw new UsageError(
      'export 需要 -o FILE，指定要寫成的檔案。',
      'export wants -o FILE, the file that is to be written.',
    );
  if (given === '-')
    throw new UsageError(
      '-o 要寫出檔名；匯出的檔案不寫到標準輸出。',
      '-o wants a file name; exports are not written to standard output.',
    );
  return given;
}

/** `--to`, or what the file's name says. @throws UsageError where neither tells a format, or they tell two */
export function readExportFormat(given: string | undefined, output: string): ExportFormat {
  const named = formatOfFile(output);
  const asked = given === undefined ? undefined : oneOf('--to', given.toLowerCase(), exportFormats);
  const format = asked ?? named;
  if (format === undefined)
    throw new UsageError(
      `從檔名「${output}」看不出格式；請加上 --to ${exportFormats.join('|')}。`,
      `The name ${output} does not tell the format; add --to ${exportFormats.join('|')}.`,
    );
  if (asked !== undefined && named !== undefined && asked !== named)
    throw new UsageError(
      `--to ${asked} 與檔名「${output}」的格式不同。`,
      `--to ${asked} and the name ${output} tell different formats.`,
    );
  return format;
}
