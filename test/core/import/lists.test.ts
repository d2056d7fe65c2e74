import assert from 'node:assert/strict';
import { importReport } from './imported';
import { docx, odt, paragraph } from './packages';

const level = (at: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const item = (at: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="1"/></w:numPr>`);

/** The first markers that a Word list of a format shows. */
function markers(format: string, text: string, count: number, start = 1): string[] {
  const body = Array.from({ length: count }, () => item(0, '事')).join('');
  const parts = { 'word/numbering.xml': numbering(level(0, format, text, '', start)) };
  return importReport(docx(body, parts), 'a.docx')
    .text.trimEnd()
    .split(/ ?事\n?/)
    .slice(0, -1);
}

describe('import of numbered lists', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['taiwaneseCountingThousand', '%1、', ['一、', '二、', '三、']],
    ['chineseCounting', '（%1）', ['（一）', '（二）', '（三）']],
    ['ideographLegalTraditional', '%1、', ['壹、', '貳、', '參、']],
    ['ideographTraditional', '%1、', ['甲、', '乙、', '丙、']],
    ['decimalFullWidth', '%1、', ['１、', '２、', '３、']],
    ['decimalEnclosedCircle', '%1', ['①', '②', '③']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.']],
    ['lowerLetter', '(%1)', ['(a)', '(b)', '(c)']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['none', '', ['', '', '']],
    ['ideographEnclosedCircle', '%1', ['①', '②', '③']],
    ['ordinal', '%1', ['1st', '2nd', '3rd']],
    ['chineseLegalSimplified', '%1、', ['壹、', '贰、', '叁、']],
    ['ideographZodiacTraditional', '%1、', ['甲子、', '乙丑、', '丙寅、']],
  ];
  for (const [format, text, expected] of cases) {
    it(`writes the numbers of ${format}`, () => {
      assert.deepEqual(markers(format, text, 3), expected);
    });
  }

  it('writes large numbers as Word and LibreOffice do', () => {
    const at = (format: string, numbers: readonly number[]): string[] =>
      numbers.map((number) => markers(format, '%1、', 1, number)[0] ?? '');
    assert.deepEqual(at('taiwaneseCountingThousand', [10, 11, 21, 100, 101, 110, 1010]), [
      ...['十、', '十一、', '二十一、', '一百、', '一百零一、', '一百一十、', '一千零一十、'],
    ]);
    assert.deepEqual(at('ideographLegalTraditional', [10, 11, 27, 110]), [
      ...['壹拾、', '壹拾壹、', '貳拾柒、', '壹佰壹拾、'],
    ]);
    assert.deepEqual(at('ordinal', [11, 21, 112]), ['11th、', '21st、', '112th、']);
    assert.deepEqual(at('decimalEnclosedCircle', [21, 50, 51]), ['㉑、', '㊿、', '51、']);
  });

  it('takes the list of a style that another is based on', () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style></w:styles>';
    const body = ['甲司', '乙司'].map((text) => paragraph(text, '<w:pStyle w:val="Own"/>')).join('');
    const parts = {
      'word/numbering.xml': numbering(level(0, 'taiwaneseCounting', '%1、')),
      'word/styles.xml': styles,
    };
    assert.equal(importReport(docx(body, parts), 'a.docx').text, '一、甲司\n二、乙司\n');
  });

  it('goes on below a new parent where the list does not restart', () => {
    const levels = level(0, 'decimal', '%1、') + level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>');
    const body = item(0, '甲') + item(1, '子') + item(0, '乙') + item(1, '丑');
    const parts = { 'word/numbering.xml': numbering(levels) };
    assert.equal(importReport(docx(body, parts), 'a.docx').text, '1、甲\n(1) 子\n2、乙\n(2) 丑\n');
  });

  it('takes the list of an ODF paragraph style, and keeps the numbers of a list in a cell', () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="甲, 乙, 丙, ..." style:num-suffix="、" text:start-value="2"/></text:list-style><style:style style:name="P" style:family="paragraph" style:list-style-name="L"/>';
    const list =
      '<text:list><text:list-item><text:p text:style-name="P">事</text:p></text:list-item></text:list>';
    const cell = `<table:table><table:table-row><table:table-cell>${list}</table:table-cell></table:table-row></table:table>`;
    assert.equal(importReport(odt(list + cell, styles), 'a.odt').text, '乙、事\n| 乙、事 |\n| --- |\n');
  });
});
