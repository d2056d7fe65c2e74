import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { importReport, inChinese } from './imported';
import { ZipFile } from '../../../core/import/read-zip';
import { runsOr } from '../../support/random-reports';

const w = 'xmlns:w="w" xmlns:r="r"';
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, 'taiwaneseCountingThousand', '%1、')}${level(1, 'taiwaneseCountingThousand', '(%2)')}${level(2, 'decimal', '%3、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
const rels = `<Relationships><Relationship Id="n" Type="x/numbering" Target="numbering.xml"/></Relationships>`;
const item = (num: number, at: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(num)}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r>`;

function docx(body: string, head = ''): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`${head}<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(numbering),
    'word/_rels/document.xml.rels': strToU8(rels),
    '../../etc/passwd': strToU8('x'),
  });
}
const textOfDocx = (body: string, head = ''): string => importReport(docx(body, head), 'a.docx').text;
const textOf = (text: string, name = 'a.txt'): string => importReport(strToU8(text), name).text;

describe('import of Word documents', () => {
  it('writes automatic numbers, which begin again below each item', () => {
    const body =
      item(1, 0, '甲司') +
      item(1, 1, '子') +
      item(1, 1, '丑') +
      item(1, 0, '乙司') +
      item(1, 1, '寅') +
      item(1, 2, '卯');
    assert.equal(textOfDocx(body), '一、甲司\n(一) 子\n(二) 丑\n二、乙司\n(一) 寅\n1、卯\n');
  });

  it('starts where the list says', () => {
    assert.equal(
      textOfDocx(item(1, 0, '甲') + item(2, 0, '乙') + item(2, 0, '丙')),
      '一、甲\n五、乙\n六、丙\n',
    );
  });

  it('keeps bold that is a part of a paragraph, not of its marker', () => {
    assert.equal(textOfDocx(`<w:p>${run('一、標題', true)}</w:p>`), '一、標題\n');
    assert.equal(textOfDocx(`<w:p>${run('一、本月', true)}${run('完成')}</w:p>`), '一、**本月**完成\n');
  });

  it('writes tables, and says what it left out', () => {
    const cell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const body = `<w:tbl><w:tr>${cell('項目')}${cell('a|b')}</w:tr></w:tbl><w:p>${run('留')}<w:del><w:r><w:delText>刪</w:delText></w:r></w:del><w:r><w:drawing/></w:r></w:p>`;
    const { text, leftOut } = importReport(docx(body), 'a.docx');
    assert.equal(text, '| 項目 | a\\|b |\n| --- | --- |\n留\n');
    assert.equal(leftOut.length, 2);
    assert.match(inChinese(leftOut[0]?.reason), /已刪除的「刪」/);
    assert.equal(inChinese(leftOut[0]?.place), '第 3 行「留」');
  });

  it('sets a typed marker and its tab as usual', () => {
    const typed = (marker: string): string =>
      `<w:p><w:r><w:t>${marker}</w:t><w:tab/><w:t>標題</w:t></w:r></w:p>`;
    assert.equal(textOfDocx(typed('一、') + typed('(一)') + typed('1、')), '一、標題\n(一) 標題\n1、標題\n');
  });
});

describe('import of ODF texts', () => {
  const odt = (styles: string, body: string): Uint8Array =>
    zipSync({
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    });
  const style = (format: string): string =>
    `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-suffix="、"/><text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="(" style:num-suffix=")"/></text:list-style>`;
  const li = (text: string, inner = ''): string =>
    `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
  const list = (items: string, more = ''): string =>
    `<text:list text:style-name="L"${more}>${items}</text:list>`;

  it('writes the numbers of nested lists, and goes on with a list', () => {
    const body =
      list(li('甲', `<text:list>${li('子')}${li('丑')}</text:list>`)) +
      list(li('乙'), ' text:continue-numbering="true"');
    assert.equal(
      importReport(odt(style('一, 二, 三, ...'), body), 'a.odt').text,
      '一、甲\n(一) 子\n(二) 丑\n二、乙\n',
    );
  });

  it('adds nothing where the number has no format', () => {
    assert.equal(importReport(odt(style(''), list(li('一、<text:tab/>甲'))), 'a.odt').text, '一、甲\n');
  });
});

describe('import of texts and pages', () => {
  it('removes bullets, page numbers and indents', () => {
    assert.equal(textOf('- (1) 甲案。\n- 12 -\n　　(2) 乙案。\n第13頁\n'), '(1) 甲案。\n(2) 乙案。\n');
  });

  it('reads UTF-16 and Big5', () => {
    assert.equal(importReport(Buffer.from('\uFEFF報告', 'utf16le'), 'a.txt').text, '報告\n');
    assert.equal(importReport(new Uint8Array([0xb3, 0xf8, 0xa7, 0x69]), 'a.txt').text, '報告\n');
  });

  it('reads what one sees of a page, and no script or its links', () => {
    const page =
      '<p onclick="x()">一、<b>甲</b>案</p><script>alert(1)</script><a href="javascript:x()">點</a><ol><li>子<li>丑</ol>';
    assert.equal(textOf(page, 'a.html'), '一、**甲**案\n點\n1.子\n2.丑\n');
  });

  it('keeps every Han character of a text without anything special', () => {
    const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');
    const line = fc.stringMatching(/^[一二甲乙丙會議報告辦理，。、()]{0,40}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        assert.equal(han(textOf(text)), han(text));
      }),
      { numRuns: runsOr(100) },
    );
  });
});

describe('import of hostile files', () => {
  it('does not unpack a bomb, whatever it declares', () => {
    const bytes = zipSync({ 'content.xml': new Uint8Array(300_000) });
    const zip = new ZipFile(bytes, 100_000);
    assert.throws(() => zip.read('content.xml'), /too large when unpacked/);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    assert.throws(() => new ZipFile(bytes, 100_000).read('content.xml'), /too large when unpacked/);
  });

  it('expands no entity', () => {
    const type = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    assert.equal(textOfDocx(`<w:p>${run('前&a;&b;後')}</w:p>`, type), '前&a;&b;後\n');
  });

  it('refuses what is nested without end, old, or damaged, and says so', () => {
    assert.throws(() => textOfDocx('<w:p>'.repeat(100_000)), /nested deeper/);
    assert.throws(() => textOf('<b>'.repeat(100_000), 'a.html'), /nested deeper/);
    assert.throws(() => importReport(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.doc'), /save it as .docx/);
    assert.throws(() => importReport(docx('').subarray(0, 200), 'a.docx'), /damaged/);
  });
});
