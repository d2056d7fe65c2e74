import { strToU8, zipSync } from 'fflate';

/** Word paragraphs and tables as a document. @param parts further parts, by name */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const kinds = Object.keys(parts).map((name) => /(\w+)\.xml$/.exec(name)?.[1] ?? '');
  const links = kinds.map((kind) => `<Relationship Id="${kind}" Type="x/${kind}" Target="${kind}.xml"/>`);
  return packed({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...parts,
  });
}

/** A Word paragraph. @param properties what stands in its `w:pPr` */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** An ODF text. @param styles its automatic styles */
export function odt(body: string, styles = ''): Uint8Array {
  return packed({
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

/** A ZIP file with these parts, by their names. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? strToU8(content) : content;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, bytes(content)])));
}
