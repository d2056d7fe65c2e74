import { decodeText } from './decode-text';
import { readDocx } from './docx/read-docx';
import { declaredEncoding, readHtml } from './html';
import { corrupt, ImportError, otherDocument } from './import-error';
import type { Imported } from './model';
import { readOdt } from './odt/read-odt';
import { importPlainText } from './plain-text';
import { ZipFile } from './read-zip';
import { tidy } from './tidy';
import { told, writeReport } from './write-report';

/** Larger files are refused, in bytes. */
const largest = 100 * 1024 * 1024;

/**
 * Makes the text of a report of a Word document, an ODF text, an HTML page or a plain text. What the file is its
 * content says; its name only tells HTML from text where the content does not.
 * @throws ImportError for a file that cannot be read: what is wrong, and what helps. Linear in the file's size.
 */
export function importReport(bytes: Uint8Array, name: string): Imported {
  if (bytes.length > largest)
    throw new ImportError(
      '檔案超過 100 MB，請分成數份再匯入',
      'the file is larger than 100 MB; split it and import its parts',
    );
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return importArchive(new ZipFile(bytes));
  refuseOthers(bytes);
  if (/\.(?:docx|odt)$/i.test(name)) throw corrupt('ZIP');
  if (/\.html?$/i.test(name) || looksLikeHtml(bytes)) {
    return told(tidy(writeReport(readHtml(decodeText(bytes, declaredEncoding(bytes)))), false));
  }
  return importPlainText(decodeText(bytes));
}

function importArchive(zip: ZipFile): Imported {
  if (zip.has('content.xml')) return told(writeReport(readOdt(zip)));
  if (zip.has('word/document.xml') || zip.has('_rels/.rels')) return told(writeReport(readDocx(zip)));
  throw otherDocument();
}

function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ImportError(
      '是舊版 Word（.doc）或有密碼保護的檔案，請以 Word 或 LibreOffice 開啟、解除密碼，另存新檔為 .docx 再試',
      'an old Word file (.doc) or one with a password; open it in Word or LibreOffice, remove the password, save it as .docx, and try again',
    );
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new ImportError(
      '是 PDF，請複製其中文字、存成 .txt 再試',
      'a PDF; copy its text, save that as .txt, and try again',
    );
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    throw new ImportError('是 RTF，請另存新檔為 .docx 再試', 'an RTF file; save it as .docx and try again');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*(?:<!doctype html|<html)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 256)));
}
