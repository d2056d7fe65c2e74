/** A report as a Word document (ISO/IEC 29500). */
import { fromBase64 } from '../base64';
import { Pictures } from '../pictures';
import type { Writer } from '../printed-report';
import { zip, type PackedFile } from '../zip';
import { documentXml } from './document-xml';
import { emptyImage } from './drawing-xml';
import {
  appXml,
  contentTypesXml,
  coreXml,
  footerXml,
  packageRelationshipsXml,
  settingsXml,
} from './package-xml';
import { Relationships } from './relationships';
import { numberingXml, stylesXml } from './styles-xml';

/** Writes a report as a Word document. The same report gives the same bytes. Linear in the report. */
export const writeDocx: Writer = async (report, checkpoint) => {
  const pictures = new Pictures(report, 'media/');
  const relationships = new Relationships();
  for (const name of ['styles', 'numbering', 'settings']) relationships.part(name, `${name}.xml`);
  const document = await documentXml(report, pictures, relationships, checkpoint);
  await checkpoint(1);
  return zip([
    { name: '[Content_Types].xml', content: contentTypesXml() },
    { name: '_rels/.rels', content: packageRelationshipsXml() },
    { name: 'docProps/core.xml', content: coreXml(report) },
    { name: 'docProps/app.xml', content: appXml() },
    { name: 'word/document.xml', content: document },
    { name: 'word/_rels/document.xml.rels', content: relationships.xml() },
    { name: 'word/styles.xml', content: stylesXml() },
    { name: 'word/numbering.xml', content: numberingXml() },
    { name: 'word/settings.xml', content: settingsXml() },
    { name: 'word/footer1.xml', content: footerXml() },
    ...imageFiles(pictures),
  ]);
};

function imageFiles(pictures: Pictures): PackedFile[] {
  const files = pictures.files().map(({ name, content }) => ({ name: `word/${name}`, content }));
  const hasDrawings = pictures.all().some(({ mediaType }) => mediaType === 'image/svg+xml');
  if (!hasDrawings) return files;
  return [...files, { name: `word/${emptyImage.file}`, content: fromBase64(emptyImage.base64) }];
}
