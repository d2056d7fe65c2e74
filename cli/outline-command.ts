import type { OutlineNode } from '../core/features/unit-outline';
import { ReportSession } from '../core/session/report-session';
import type { Locale } from '../l10n/locale';
import { Configs, type ConfigChoice } from './configs';
import { standardInput } from './find-reports';
import type { Io } from './io';
import type { Outcome } from './outcome';
import { readReport, readStandardInput, type ReadOptions } from './read-reports';

/** The output formats of `mreport outline`, by their names; the first is the default. */
export const outlineFormats = ['json', 'text'] as const;

/** An output format of `mreport outline`. */
export type OutlineFormat = (typeof outlineFormats)[number];

/** What `mreport outline` is asked to do. */
export interface OutlineSettings extends ReadOptions {
  format: OutlineFormat;
  locale: Locale;
  config: ConfigChoice;
}

/**
 * `mreport outline`: lists the units and items of one report.
 * @throws UsageError when the report cannot be read
 */
export async function outlineCommand(file: string, options: OutlineSettings, io: Io): Promise<Outcome> {
  const configs = new Configs(options.config, options.locale, options.folder);
  const source = file === standardInput ? await readStandardInput(io) : { path: file };
  const { path, text } = readReport(source, options);
  const session = ReportSession.open(text, { locale: options.locale, settings: configs.of(path) });
  const units = session.units();
  const output =
    options.format === 'text'
      ? units.flatMap((unit) => asText(unit)).join('')
      : `${JSON.stringify({ version: 1, path, units: units.map(asJson) }, null, 2)}\n`;
  return { output, exitCode: 0, warnings: configs.takeWarnings() };
}

function asText({ level, label, children }: OutlineNode): string[] {
  return [`${'  '.repeat(level - 1)}${label}\n`, ...children.flatMap(asText)];
}

/** A node without its id, which is only for the editor. */
function asJson({ marker, title, level, range, selectionRange, findings, children }: OutlineNode): object {
  return { marker, title, level, range, selectionRange, findings, children: children.map(asJson) };
}
