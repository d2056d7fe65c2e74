/** The small parts of a Word document's package. */
import { bodyType } from '../paper/measures';
import type { PrintedReport } from '../printed-report';
import { escapeXml, xmlHead } from '../xml';
import { packageTypes, relationshipTypes, rootAttributes } from './namespaces';
import { footerStyle } from '../style-ids';
import { twips } from './units';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** `[Content_Types].xml`: the media type of each part. */
export function contentTypesXml(): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
    ['gif', 'image/gif'],
    ['svg', 'image/svg+xml'],
  ] as const;
  const parts = [
    ['/word/document.xml', `${wordType}.document.main+xml`],
    ['/word/styles.xml', `${wordType}.styles+xml`],
    ['/word/numbering.xml', `${wordType}.numbering+xml`],
    ['/word/settings.xml', `${wordType}.settings+xml`],
    ['/word/footer1.xml', `${wordType}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ] as const;
  const entries = [
    ...defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`),
    ...parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
  ];
  return `${xmlHead}<Types xmlns="${packageTypes}/content-types">${entries.join('')}</Types>`;
}

/** `_rels/.rels`: where the main parts are. */
export function packageRelationshipsXml(): string {
  const relationships = [
    [`${relationshipTypes}/officeDocument`, 'word/document.xml'],
    [`${packageTypes}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${relationshipTypes}/extended-properties`, 'docProps/app.xml'],
  ] as const;
  const entries = relationships.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageTypes}/relationships">${entries.join('')}</Relationships>`;
}

/** `core.xml`: title, author and language. */
export function coreXml({ title, author }: PrintedReport): string {
  const creator = author === undefined ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>zh-TW</dc:language></cp:coreProperties>`;
}

/** `app.xml`: the program that wrote the document. */
export function appXml(): string {
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>MReport</Application></Properties>`;
}

/** `settings.xml`: Word lays the document out by its newest rules, and compresses no punctuation. */
export function settingsXml(): string {
  return `${xmlHead}<w:settings ${rootAttributes}><w:defaultTabStop w:val="${twips(bodyType.size * 2)}"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-TW"/></w:settings>`;
}

/** `footer1.xml`: the page number. */
export function footerXml(): string {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${xmlHead}<w:ftr ${rootAttributes}><w:p><w:pPr><w:pStyle w:val="${footerStyle}"/></w:pPr>${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>1</w:t></w:r>${field('end')}</w:p></w:ftr>`;
}
