import { NotificationType0 } from 'vscode-languageserver-protocol';

/** server → client: results may have changed without an edit: settings changed, or more of a report was checked. */
export const refreshNotification = new NotificationType0('mreport/refresh');
