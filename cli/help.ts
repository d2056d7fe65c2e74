import { exportFormats } from '../core/export/formats';
import type { Locale } from '../l10n/locale';
import { format } from '../l10n/message';
import { cliHelpMessages } from '../l10n/messages/cli-help';
import { lintFormats } from './formats/formats';
import { outlineFormats } from './outline-command';
import { recordForm } from './record';

/** What `mreport --help` prints. */
export function help(locale: Locale): string {
  return format(cliHelpMessages.help, locale, { lintFormats, outlineFormats, exportFormats, recordForm });
}
