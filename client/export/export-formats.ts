import * as vscode from 'vscode';
import type { ExportFormat } from '../../core/export/formats';
import { exportFormatMessages as messages } from '../../l10n/messages/export-dialog';
import type { Message } from '../../l10n/message';
import { t } from '../locale';

/** A format, as the user chooses it. */
export interface FormatChoice extends vscode.QuickPickItem {
  to: ExportFormat;
}

/** All formats, the most usual one first. */
export function formatChoices(): FormatChoice[] {
  return [
    formatChoice('odt', messages.odt, messages.odtDetail),
    formatChoice('docx', messages.docx, messages.docxDetail),
    formatChoice(
      'pdf',
      messages.pdf,
      vscode.workspace.isTrusted ? messages.pdfDetail : messages.pdfUntrusted,
    ),
    formatChoice('html', messages.html, messages.htmlDetail),
  ];
}

function formatChoice(to: ExportFormat, label: Message, detail: Message): FormatChoice {
  return { to, label: t(label), description: `.${to}`, detail: t(detail) };
}
