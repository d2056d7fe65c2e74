import type { Hover, HoverParams } from 'vscode-languageserver';
import { toHover } from '../convert';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `textDocument/hover`: a date in the other calendar. */
export function hover(reports: OpenReports): RequestHandler<HoverParams, Hover | undefined> {
  return async ({ textDocument, position }, signal) => {
    const session = await reports.find(textDocument.uri, signal);
    const found = session?.hover(position);
    return found === undefined ? undefined : toHover(found);
  };
}
