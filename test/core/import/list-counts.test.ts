import assert from 'node:assert/strict';
import { importReport } from './imported';
import { docx, odt, packed, paragraph } from './packages';

const levels = ['%1、', '(%2)', '%3、']
  .map((text, at) => {
    const format = at === 2 ? 'decimal' : 'taiwaneseCountingThousand';
    return `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  })
  .join('');
const restarts = [0, 1, 2]
  .map((at) => `<w:lvlOverride w:ilvl="${String(at)}"><w:startOverride w:val="1"/></w:lvlOverride>`)
  .join('');
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${restarts}</w:num></w:numbering>`;

/** The markers of items of the lists, which differ in that the second begins again. @param items level and list */
function markersOf(...items: readonly (readonly [level: number, list: number])[]): string {
  const body = items.map(([level, list]) =>
    paragraph(
      '事',
      `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
    ),
  );
  const { text } = importReport(docx(body.join(''), { 'word/numbering.xml': numbering }), 'a.docx');
  return text.replace(/ ?事\n/g, ' ').trimEnd();
}

// What LibreOffice shows of the same documents.
describe('import: how Word lists count', () => {
  it('go on above the level at which they begin again', () => {
    assert.equal(
      markersOf([0, 1], [0, 1], [1, 1], [1, 1], [1, 2], [1, 2], [0, 1], [1, 1]),
      '一、 二、 (一) (二) (一) (二) 三、 (一)',
    );
    assert.equal(markersOf([0, 1], [1, 1], [1, 2], [1, 2], [0, 2], [1, 2]), '一、 (一) (一) (二) 二、 (一)');
    assert.equal(markersOf([0, 1], [1, 1], [2, 1], [2, 2], [1, 2], [0, 2]), '一、 (一) 1、 1、 (二) 二、');
    assert.equal(markersOf([0, 1], [0, 2], [0, 2]), '一、 一、 二、');
  });

  it('count the parent of a level that was jumped over', () => {
    assert.equal(markersOf([2, 1], [2, 1], [1, 1], [2, 1], [0, 1], [2, 1]), '1、 2、 (二) 1、 二、 1、');
    assert.equal(markersOf([1, 1], [0, 1]), '(一) 二、');
  });
});

describe('import: how ODF lists count', () => {
  const style = (name: string, format: string, suffix: string): string =>
    `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-suffix="${suffix}"/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>`;
  const item = (text: string, more = ''): string => `<text:list-item${more}>${text}</text:list-item>`;
  const text = (content: string): string => `<text:p>${content}</text:p>`;
  const list = (...items: readonly string[]): string =>
    `<text:list text:style-name="L">${items.join('')}</text:list>`;
  const styles = style('L', '一, 二, 三, ...', '、') + style('M', 'A', ')');
  const textOf = (body: string): string => importReport(odt(body, styles), 'a.odt').text;

  it('take the style of one item, and go on', () => {
    const body = list(item(text('甲')), item(text('乙'), ' text:style-override="M"'), item(text('丙')));
    assert.equal(textOf(body), '一、甲\nB) 乙\n三、丙\n');
  });

  it('count the parent of a level that was jumped over', () => {
    const inner = `<text:list>${item(text('子'))}</text:list>`;
    assert.equal(textOf(list(item(inner), item(text('甲')))), '1.子\n二、甲\n');
  });

  it('begin again at headings that say so', () => {
    const outline =
      '<office:document-styles><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style></office:styles></office:document-styles>';
    const heading = (content: string, more = ''): string =>
      `<text:h text:outline-level="1"${more}>${content}</text:h>`;
    const body =
      heading('甲') +
      heading('乙', ' text:restart-numbering="true" text:start-value="7"') +
      heading('丙', ' text:start-value="3"') +
      heading('丁', ' text:restart-numbering="true"');
    const content = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
    const bytes = packed({ 'content.xml': content, 'styles.xml': outline });
    assert.equal(importReport(bytes, 'a.odt').text, '一、甲\n七、乙\n八、丙\n一、丁\n');
  });
});
