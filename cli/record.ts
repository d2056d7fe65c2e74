import { decodeStrictly } from '../core/import/encoding';
import { sentence, type Sentence } from '../l10n/message';
import { cliFileMessages } from '../l10n/messages/cli-files';

/** How a record is written; shown in messages. */
export const recordForm = '{"path": "…", "text": "…"}';

/** A report in a line of JSON. */
export interface ReportRecord {
  /** The name of the report. */
  path: string;
  text: string;
}

/** Why a line cannot be read, and the report's name where it has one, or else an empty one. */
export interface BrokenRecord {
  path: string;
  reason: Sentence;
}

/** Reads `{"path": …, "text": …}`; other members are ignored. */
export function readRecord(line: Uint8Array): ReportRecord | BrokenRecord {
  const json = decodeStrictly(line, 'utf-8');
  if (json === undefined) return { path: '', reason: sentence(cliFileMessages.recordNotUtf8) };
  const value = parseObject(json);
  if (value === undefined)
    return { path: '', reason: sentence(cliFileMessages.recordNotObject, { form: recordForm }) };
  const { path, text } = value;
  if (typeof path !== 'string') return { path: '', reason: lacks('path') };
  if (typeof text !== 'string') return { path, reason: lacks('text') };
  // As in a file: lines and columns count from after the byte order mark.
  return { path, text: text.replace(/^\uFEFF/, '') };
}

function parseObject(json: string): { path?: unknown; text?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function lacks(member: string): Sentence {
  return sentence(cliFileMessages.recordLacks, { member, form: recordForm });
}
