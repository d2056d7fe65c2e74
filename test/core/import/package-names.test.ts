import assert from 'node:assert/strict';
import { importReport } from './imported';
import { packed } from './packages';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const numbering = `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:start w:val="1"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const document = `<w:document xmlns:w="${main}"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲案</w:t></w:r></w:p></w:body></w:document>`;

/** What is read of a document with a list. @param target where its relationship says that the list is @param at where it is */
function textWith(target: string, at: string): string {
  const parts = {
    'word/document.xml': document,
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="n" Type="x/numbering" Target="${target}"/></Relationships>`,
    [at]: numbering,
  };
  return importReport(packed(parts), 'a.docx').text;
}

describe('import: parts of a Word document', () => {
  for (const [target, at] of [
    ['./numbering.xml', 'word/numbering.xml'],
    ['../word/numbering.xml', 'word/numbering.xml'],
    ['/word/numbering.xml', 'word/numbering.xml'],
    ['../../../word/./numbering.xml', 'word/numbering.xml'],
    ['numbering.xml', 'Word/Numbering.XML'],
    ['numbering.xml', 'word\\numbering.xml'],
  ] as const) {
    it(`are found at ${target} in ${at}`, () => {
      assert.equal(textWith(target, at), '1、甲案\n');
    });
  }
});

describe('import: namespaces', () => {
  const textOf = (xml: string): string => importReport(packed({ 'word/document.xml': xml }), 'a.docx').text;

  it('may have any prefix, or none', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    for (const [name, uri] of [
      ['ns0:', main],
      ['', main],
      ['x:', strict],
    ] as const) {
      const declared = name === '' ? 'xmlns' : `xmlns:${name.slice(0, -1)}`;
      const xml = `<${name}document ${declared}="${uri}"><${name}body><${name}p><${name}r><${name}t>甲案</${name}t></${name}r></${name}p></${name}body></${name}document>`;
      assert.equal(textOf(xml), '甲案\n');
    }
  });

  it('hold where they are declared', () => {
    const xml = `<q:document xmlns:q="${main}"><q:body><q:p><q:r><w:t xmlns:w="${main}">甲</w:t><q:t>丙</q:t></q:r></q:p></q:body></q:document>`;
    assert.equal(textOf(xml), '甲丙\n');
  });

  it('of ODF may have any prefix', () => {
    const names = 'urn:oasis:names:tc:opendocument:xmlns:';
    const xml = `<o:document-content xmlns:o="${names}office:1.0" xmlns:t="${names}text:1.0"><o:body><o:text><t:p>甲案<t:s t:c="2"/>乙</t:p></o:text></o:body></o:document-content>`;
    assert.equal(importReport(packed({ 'content.xml': xml }), 'a.odt').text, '甲案  乙\n');
  });
});
