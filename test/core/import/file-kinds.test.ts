import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { ImportError } from '../../../core/import/import-error';
import { importReport, inChinese } from './imported';

/** Why a file is refused; its text where it is not. */
function outcome(content: string, name: string): string {
  try {
    return importReport(strToU8(content), name).text;
  } catch (error) {
    assert.ok(error instanceof ImportError);
    return inChinese(error.reason);
  }
}
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe('import: files of other kinds are refused, with what to do', () => {
  const cases: readonly [name: string, content: string, expected: RegExp][] = [
    [
      'a.di',
      `${xml}<!DOCTYPE 函 SYSTEM "104_2_utf8.dtd" [<!ENTITY 表單 SYSTEM "a.sw">]>\n<函><主旨/></函>`,
      /公文系統/,
    ],
    ['a.txt', `${xml}<書函><主旨/></書函>`, /公文系統/],
    ['a.mht', 'From: <Saved by Blink>\nMIME-Version: 1.0\n', /\.mht.*另存/],
    ['a.txt', 'MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n--x', /\.mht.*另存/],
    ['a.xml', `${xml}<?mso-application progid="Word.Document"?><w:wordDocument/>`, /Word 的 XML/],
    ['a.xml', `${xml}<pkg:package xmlns:pkg="x"/>`, /Word 的 XML/],
    ['a.xml', `${xml}<!-- a - b --><資料/>`, /XML 資料檔/],
    ['a.json', '{"a": 1}', /JSON/],
    ['a.txt', '\n[{"a": "甲"}]\n', /JSON/],
  ];
  for (const [name, content, expected] of cases) {
    it(`${name}: ${content.slice(0, 60)}`, () => {
      assert.match(outcome(content, name), expected);
    });
  }
});

describe('import: texts that look like others are read', () => {
  it('brackets, angle brackets and headers of a mail', () => {
    assert.equal(outcome('[附件]一、甲案', 'a.txt'), '[附件]一、甲案\n');
    assert.equal(outcome('{甲}', 'a.txt'), '{甲}\n');
    assert.equal(outcome('<甲案>已完成', 'a.txt'), '<甲案>已完成\n');
    assert.equal(outcome('Subject: 甲案\n一、乙案', 'a.txt'), 'Subject: 甲案\n一、乙案\n');
  });

  it('a page in XML', () => {
    assert.equal(
      outcome(`${xml}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>甲</p></body></html>`, 'a.txt'),
      '甲\n',
    );
  });
});

describe('import of flat ODF texts', () => {
  const names = 'urn:oasis:names:tc:opendocument:xmlns:';
  const flat = `${xml}<office:document xmlns:office="${names}office:1.0" xmlns:text="${names}text:1.0" xmlns:style="${names}style:1.0"><office:styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style></office:styles><office:master-styles><style:master-page><style:footer><text:p>草案</text:p></style:footer></style:master-page></office:master-styles><office:body><office:text><text:list text:style-name="L"><text:list-item><text:p>甲司</text:p></text:list-item></text:list></office:text></office:body></office:document>`;

  it('is as of others', () => {
    const { text, leftOut } = importReport(strToU8(flat), 'a.fodt');
    assert.equal(text, '一、甲司\n');
    assert.deepEqual(
      leftOut.map(({ reason }) => inChinese(reason)),
      ['頁尾「草案」未匯入'],
    );
  });

  it('says what is damaged', () => {
    assert.match(outcome(flat.slice(0, -30), 'a.fodt'), /損壞/);
    assert.match(outcome('甲', 'a.fodt'), /損壞/);
  });
});
