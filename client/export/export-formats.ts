import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/export/formats';

/** A format as one chooses it. */
export interface FormatChoice extends vscode.QuickPickItem {
  to: ExportFormat;
}

/** All formats, the one that is asked for most often first. */
export function formatChoices(): FormatChoice[] {
  const { t } = vscode.l10n;
  const choice = (to: ExportFormat, label: string, detail: string): FormatChoice => ({
    to,
    label,
    description: `.${to}`,
    detail,
  });
  return [
    choice('odt', t('OpenDocument Text'), t('For handing in, and to be edited further')),
    choice('docx', t('Word Document'), t('For those who edit in Word')),
    choice('pdf', t('PDF'), t('As on paper; not to be edited')),
    choice('html', t('Web Page'), t('One file, for reading in a browser and printing')),
  ];
}
