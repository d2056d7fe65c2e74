/** The editor's display language, and sentences of the catalogue in it. */
import * as vscode from 'vscode';
import { localeFor, type Locale } from '../l10n/locale';
import { format, type Message, type MessageData } from '../l10n/message';

/** The language of everything the extension says; a change of the editor's language reloads the extension. */
export const locale: Locale = localeFor(vscode.env.language);

/** The words of a message in the editor's language. */
export function t(message: Message, data?: MessageData): string {
  return format(message, locale, data);
}
