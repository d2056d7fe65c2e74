/** A report as an OpenDocument text (CNS 15251, ISO/IEC 26300). */
import type { PrintedReport, Writer } from '../printed-report';
import { escapeXml, xmlHead } from '../xml';
import { zip, type PackedFile } from '../zip';
import { contentXml } from './content-xml';
import { rootAttributes } from './namespaces';
import { Pictures } from '../pictures';
import { stylesXml } from './styles-xml';

const mediaType = 'application/vnd.oasis.opendocument.text';

/** Writes a report as an OpenDocument text. The same report gives the same bytes. Linear in the report. */
export const writeOdt: Writer = async (report, checkpoint) => {
  const pictures = new Pictures(report, 'Pictures/');
  const content = await contentXml(report, pictures, checkpoint);
  await checkpoint(1);
  return zip([
    // First and uncompressed, so that the format can be recognized by the file's first bytes.
    { name: 'mimetype', content: mediaType, stored: true },
    { name: 'META-INF/manifest.xml', content: manifestXml(pictures) },
    { name: 'content.xml', content },
    { name: 'styles.xml', content: stylesXml() },
    { name: 'meta.xml', content: metaXml(report) },
    ...pictures.files(),
  ]);
};

function manifestXml(pictures: Pictures): string {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const parts: PackedFile['name'][] = ['content.xml', 'styles.xml', 'meta.xml'];
  const entries = [
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>`,
    ...parts.map((part) => entry(part, 'text/xml')),
    ...pictures.all().map((picture) => entry(picture.file, picture.mediaType)),
  ];
  return `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}

function metaXml({ title, author }: PrintedReport): string {
  const creator =
    author === undefined
      ? ''
      : `<meta:initial-creator>${escapeXml(author)}</meta:initial-creator><dc:creator>${escapeXml(author)}</dc:creator>`;
  return `${xmlHead}<office:document-meta ${rootAttributes}><office:meta><meta:generator>MReport</meta:generator><dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>zh-TW</dc:language></office:meta></office:document-meta>`;
}
