import { importMessages } from '../../l10n/messages/import';
import { decodeText } from './decode-text';
import { readDocx } from './docx/read-docx';
import { declaredEncoding, readHtml } from './html';
import { damaged, ImportError, otherDocument } from './import-error';
import type { Imported } from './model';
import { readOdt } from './odt/read-odt';
import { readPlainText } from './plain-text';
import { ZipFile } from './read-zip';
import { tidy, type FixText } from './tidy';
import { withPlaces, writeReport } from './write-report';

/** Larger files are refused. */
const maxMegabytes = 100;

/**
 * Makes the text of a report from a Word document, an ODF text, an HTML page or a plain text. The content decides what
 * the file is; its name only distinguishes HTML from text where the content does not. Linear in the file's size.
 * @param name the file's name @param fixText mends the text of HTML and plain text
 * @throws ImportError for a file that cannot be read: what is wrong, and what to do about it
 */
export function importReport(bytes: Uint8Array, name: string, fixText: FixText): Imported {
  if (bytes.length > maxMegabytes * 1024 * 1024)
    throw new ImportError(importMessages.tooLarge, { megabytes: maxMegabytes });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return importArchive(new ZipFile(bytes));
  refuseOthers(bytes);
  if (/\.(?:docx|odt)$/i.test(name)) throw damaged('ZIP');
  if (/\.html?$/i.test(name) || looksLikeHtml(bytes)) {
    const page = readHtml(decodeText(bytes, declaredEncoding(bytes)));
    return withPlaces(tidy(writeReport(page), false, fixText));
  }
  return withPlaces(tidy(readPlainText(decodeText(bytes)), true, fixText));
}

function importArchive(zip: ZipFile): Imported {
  if (zip.has('content.xml')) return withPlaces(writeReport(readOdt(zip)));
  if (zip.has('word/document.xml') || zip.has('_rels/.rels')) return withPlaces(writeReport(readDocx(zip)));
  throw otherDocument();
}

function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ImportError(importMessages.oldWord);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new ImportError(importMessages.isPdf);
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new ImportError(importMessages.isRtf);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*(?:<!doctype html|<html)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 256)));
}
