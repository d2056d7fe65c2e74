import { importMessages } from '../../l10n/messages/import';
import { decodeText } from './decode-text';
import { readDocx } from './docx/read-docx';
import { declaredEncoding, readHtml } from './html';
import { fileKind, startsWith } from './file-kind';
import { ImportError, otherDocument } from './import-error';
import type { Imported } from './model';
import { readFlatOdt, readOdt } from './odt/read-odt';
import { readPlainText } from './plain-text';
import { ZipFile } from './read-zip';
import { tidy, type FixText } from './tidy';
import { withPlaces, writeReport } from './write-report';

/** Larger files are refused. */
const maxMegabytes = 100;

/**
 * Makes the text of a report from a Word document, an ODF text (also a flat one), an HTML page or a plain text. The
 * content decides what the file is; its name only distinguishes HTML from text where the content does not. Linear in the
 * file's size.
 * @param name the file's name @param fixText mends the text of HTML and plain text @param keepsPictures whether the
 *   pictures of documents can be saved beside the report; they are noted as left out otherwise
 * @throws ImportError for a file that cannot be read: what is wrong, and what to do about it
 */
export function importReport(
  bytes: Uint8Array,
  name: string,
  fixText: FixText,
  keepsPictures = false,
): Imported {
  if (bytes.length > maxMegabytes * 1024 * 1024)
    throw new ImportError(importMessages.tooLarge, { megabytes: maxMegabytes });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return importArchive(new ZipFile(bytes), keepsPictures ? stemOf(name) : undefined);
  }
  switch (fileKind(bytes, name)) {
    case 'flat-odt':
      return withPlaces(writeReport(readFlatOdt(bytes, name)));
    case 'html': {
      const page = readHtml(decodeText(bytes, declaredEncoding(bytes)));
      return withPlaces(tidy(writeReport(page), false, fixText));
    }
    case 'text':
      return withPlaces(tidy(readPlainText(decodeText(bytes)), true, fixText));
  }
}

/** @param stem what the names of the pictures' files begin with; `undefined` where none can be saved */
function importArchive(zip: ZipFile, stem: string | undefined): Imported {
  const keepsPictures = stem !== undefined;
  if (zip.has('content.xml')) return withPlaces(writeReport(readOdt(zip, keepsPictures), stem));
  if (zip.has('word/document.xml') || zip.has('_rels/.rels'))
    return withPlaces(writeReport(readDocx(zip, keepsPictures), stem));
  throw otherDocument();
}

/** The name of a file without its folder and extension, as it can stand in the path of a figure. */
function stemOf(name: string): string {
  const file = name.replace(/^.*[\\/]/s, '').replace(/(.)\.[^.]*$/, '$1');
  return file.replace(/[\s()[\]{}<>:"|?*%#]+/g, '-');
}
