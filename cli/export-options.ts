import { exportFormats, formatOfFile, type ExportFormat } from '../core/export/formats';
import { cliMessages } from '../l10n/messages/cli';
import { oneOf } from './arguments';
import { usageError } from './usage-error';

/** The file that `-o` names. @throws UsageError where the option is missing, or its value is not a file's name */
export function readOutput(value: string | undefined): string {
  if (value === undefined || value === '') throw usageError(cliMessages.outputMissing);
  if (value === '-') throw usageError(cliMessages.outputStandard);
  return value;
}

/**
 * The format that `--to` names, or else the extension of the file.
 * @throws UsageError where neither names a format, or they name different ones
 */
export function readExportFormat(value: string | undefined, output: string): ExportFormat {
  const ofFile = formatOfFile(output);
  const asked = value === undefined ? undefined : oneOf('--to', value.toLowerCase(), exportFormats);
  const format = asked ?? ofFile;
  if (format === undefined)
    throw usageError(cliMessages.formatUnknown, { file: output, formats: exportFormats.join('|') });
  if (ofFile !== undefined && format !== ofFile)
    throw usageError(cliMessages.formatsDiffer, { file: output, format });
  return format;
}
