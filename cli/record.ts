import type { Localized } from '../core/rules/rule';

/** A report in a line of JSON. */
export interface ReportRecord {
  /** What it is called. */
  path: string;
  text: string;
}

/** What is wrong with a line, and the report's name where it has one. */
export interface BrokenRecord {
  path: string;
  complaint: Localized;
}

/** Reads `{"path": …, "text": …}`; other members mean nothing here. */
export function readRecord(line: Uint8Array): ReportRecord | BrokenRecord {
  const record = parse(line);
  if ('complaint' in record) return { path: '', complaint: record.complaint };
  const { path, text } = record.value as { path?: unknown; text?: unknown };
  if (typeof path !== 'string') return { path: '', complaint: lacks('path') };
  return typeof text === 'string' ? { path, text: withoutMark(text) } : { path, complaint: lacks('text') };
}

function parse(line: Uint8Array): { value: object } | { complaint: Localized } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return { complaint: { 'zh-TW': '這一行不是正確的 UTF-8。', en: 'The line is not UTF-8.' } };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { value };
  } catch {
    // Said below.
  }
  return {
    complaint: {
      'zh-TW': '這一行不是 JSON 物件，應為 {"path": "檔名", "text": "全文"}。',
      en: 'The line is no JSON object; it should be {"path": "name", "text": "the whole text"}.',
    },
  };
}

function lacks(member: string): Localized {
  return {
    'zh-TW': `缺少字串 ${member}，應為 {"path": "檔名", "text": "全文"}。`,
    en: `The string ${member} is missing; it should be {"path": "name", "text": "the whole text"}.`,
  };
}

/** As where a file is read: lines and columns count from behind the byte order mark. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
