/** The language of the page, and sentences of the catalogue in it. */
import { localeFor } from '../../l10n/locale';
import { format, type Message, type MessageData } from '../../l10n/message';

/** The extension wrote it into the page. */
const locale = localeFor(document.documentElement.lang);

/** The words of a message in the page's language. */
export function t(message: Message, data?: MessageData): string {
  return format(message, locale, data);
}
