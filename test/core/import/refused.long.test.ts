import assert from 'node:assert/strict';
import { importReport, inChinese } from './imported';
import { docx, packed, paragraph } from './packages';

describe('import of broken files', () => {
  const many = 100_000;

  it('repeats no long marker', () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${'長'.repeat(many)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const body = paragraph('事', '<w:numPr><w:numId w:val="1"/></w:numPr>').repeat(100);
    const { text } = importReport(docx(body, { 'word/numbering.xml': numbering }), 'a.docx');
    assert.ok(text.length < 10_000);
  });

  it('refuses other documents, and those whose end is missing', () => {
    const sheet = packed({
      'content.xml':
        '<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>',
    });
    assert.throws(() => importReport(sheet, 'a.ods'), /neither a Word document/);
    const cut = packed({ 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>甲' });
    assert.throws(() => importReport(cut, 'a.docx'), /damaged/);
  });

  it('loses no text after a field that has no end', () => {
    const open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>';
    assert.equal(importReport(docx(open + paragraph('後文')), 'a.docx').text, '後文\n');
  });

  it('says which rows were deleted', () => {
    const row = (text: string, properties = ''): string =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('留')}${row('刪', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`;
    const { text, leftOut } = importReport(docx(table), 'a.docx');
    assert.equal(text, '| 留 |\n| --- |\n');
    assert.match(inChinese(leftOut[0]?.reason), /已刪除的「刪」/);
  });
});
