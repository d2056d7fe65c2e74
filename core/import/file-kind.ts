/** What a file that is no archive is, by its content; its name only decides where the content does not. */
import type { Message } from '../../l10n/message';
import { importMessages } from '../../l10n/messages/import';
import { decodeText } from './decode-text';
import { markedEncoding } from './encoding';
import { damaged, ImportError } from './import-error';

/** How many bytes at a file's beginning tell what it is. */
const headBytes = 8192;

/**
 * How a file is read.
 * @throws ImportError for one of another kind: what it is, and what to do about it
 */
export function fileKind(bytes: Uint8Array, name: string): 'flat-odt' | 'html' | 'text' {
  const binary = binaries.find(({ start }) => startsWith(bytes, start));
  if (binary !== undefined) throw new ImportError(binary.message);
  if (/\.(?:docx|odt)$/i.test(name)) throw damaged('ZIP');
  const head = headOf(bytes);
  const root = rootOf(head);
  if (root === 'document' && head.includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0'))
    return 'flat-odt';
  if (/\.fodt$/i.test(name)) throw damaged('XML');
  if (/\.mht(?:ml)?$/i.test(name) || isWebArchive(head)) throw new ImportError(importMessages.isWebArchive);
  if (/\.html?$/i.test(name) || root === 'html' || /^\s*<!doctype html/i.test(head)) return 'html';
  if (/\.di$/i.test(name) || officialDocuments.has(root))
    throw new ImportError(importMessages.isOfficialDocument);
  if (root === 'wordDocument' || root === 'package') throw new ImportError(importMessages.isWordXml);
  if (/\.xml$/i.test(name) || /^\s*<\?xml\s/.test(head)) throw new ImportError(importMessages.isXml);
  if (/\.json$/i.test(name) || isJson(bytes, head)) throw new ImportError(importMessages.isJson);
  return 'text';
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

const binaries: readonly { readonly start: readonly number[]; readonly message: Message }[] = [
  { start: [0xd0, 0xcf, 0x11, 0xe0], message: importMessages.oldWord },
  { start: [0x25, 0x50, 0x44, 0x46], message: importMessages.isPdf },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], message: importMessages.isRtf },
];

/** The kinds of documents that agencies exchange, by their outermost elements. */
const officialDocuments: ReadonlySet<string> = new Set([
  ...[
    '函',
    '書函',
    '公告',
    '令',
    '簽',
    '開會通知單',
    '會勘通知單',
    '交辦案件通知單',
    '交辦案件處理單',
    '移文單',
  ],
  ...['呈', '咨', '公務電話紀錄', '紀錄', '報告', '箋函', '便簽'],
]);

/** The beginning of a file, as far as it can be read. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, headBytes));
}

/** The local name of the outermost element; empty where the file is no XML or HTML. */
function rootOf(head: string): string {
  const prolog =
    /^\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<![^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/.exec(head)?.[0] ?? '';
  return /^<(?:[\w.-]+:)?([\p{L}_][\p{L}\d_.-]*)/u.exec(head.slice(prolog.length))?.[1] ?? '';
}

function isWebArchive(head: string): boolean {
  const isMail = /^(?:MIME-Version|From|Subject|Date|Content-Type|X-[\w-]+|Snapshot-Content-Location):/i.test(
    head,
  );
  return isMail && /^Content-Type:\s*multipart\/related/im.test(head);
}

/** Whether the whole file is data in JSON, and not a text that begins with a bracket. */
function isJson(bytes: Uint8Array, head: string): boolean {
  if (!/^\s*[[{]/.test(head) || !/[\]}]\s*$/.test(new TextDecoder('latin1').decode(bytes.subarray(-64))))
    return false;
  try {
    JSON.parse(decodeText(bytes));
    return true;
  } catch {
    return false;
  }
}
