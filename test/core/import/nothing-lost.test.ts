import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { importReport, inChinese } from './imported';
import { docx, odt, paragraph } from './packages';

/** The report's text, and what was noted. */
function imported(bytes: Uint8Array, name: string): [text: string, ...notes: string[]] {
  const { text, leftOut } = importReport(bytes, name);
  return [text, ...leftOut.map(({ reason }) => inChinese(reason))];
}
const placesOf = (bytes: Uint8Array, name: string): string[] =>
  importReport(bytes, name).leftOut.map(({ place }) => inChinese(place));

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const field = (code: string, form = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const word = (...runs: string[]): Uint8Array => docx(`<w:p>${runs.join('')}</w:p>`);
const page = (content: string): Uint8Array => strToU8(`<!DOCTYPE html><meta charset="utf-8">${content}`);
const text = (...lines: string[]): Uint8Array => strToU8(lines.join('\n'));

const levels = (...formats: [format: string, text: string, style?: string][]): string =>
  formats
    .map(
      ([format, shown, style], at) =>
        `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${shown}"/></w:lvl>`,
    )
    .join('');
const numbering = (inner: string): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${inner}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

describe('import of fields without a result', () => {
  it('writes what Word shows', () => {
    const ticked = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>';
    const chosen =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>';
    assert.deepEqual(
      imported(word(field('FORMCHECKBOX', ticked), run('同意，'), field('FORMDROPDOWN', chosen)), 'a.docx'),
      ['☑同意，乙\n'],
    );
    assert.deepEqual(imported(word(run('單位：'), field('MACROBUTTON NoMacro [請輸入單位]')), 'a.docx'), [
      '單位：[請輸入單位]\n',
    ]);
  });

  it('notes what it cannot write', () => {
    assert.deepEqual(imported(word(run('核定：'), field(String.raw`eq \o\ac(○,密)`), run('件')), 'a.docx'), [
      '核定：密件\n',
      String.raw`功能變數「eq \o\ac(○,密)」改為一般文字「密」`,
    ]);
    assert.deepEqual(imported(word(field('LISTNUM \\l 1'), run('甲')), 'a.docx'), [
      '甲\n',
      '功能變數「LISTNUM \\l 1」未匯入',
    ]);
    assert.deepEqual(imported(word(field('XE "索引"'), run('甲')), 'a.docx'), ['甲\n']);
  });
});

describe('import of texts: what is not a border of a page', () => {
  for (const [name, lines] of [
    ['numbers of rows', ['項次', '1', '甲案', '辦理中', '2', '乙案', '辦理中', '3', '丙案', '辦理中']],
    ['years', ['年度', '110', '甲', '乙', '111', '丙', '丁', '112', '戊']],
    ['dates', ['預定日期', '11/6', '完成', '112/12']],
    ['fields and items', ['一、甲', '說明：', '- 1 -', '說明：', '- 2 -', '說明：', '- 3 -', '丙']],
  ] as const) {
    it(name, () => {
      const kept = lines.filter((line) => !line.startsWith('-'));
      assert.equal(imported(text(...lines), 'a.txt')[0], `${kept.join('\n')}\n`);
    });
  }

  it('but numbers of pages, a page from each other', () => {
    const body = (page: number): string[] =>
      Array.from({ length: 12 }, (_, at) => `第${String(page)}之${String(at)}句。`);
    for (const number of [(at: number) => String(at), (at: number) => `${String(at)}/3`]) {
      const lines = [1, 2, 3].flatMap((at) => ['業務報告', ...body(at), number(at)]);
      assert.equal(imported(text(...lines), 'a.txt')[0], `業務報告\n${[1, 2, 3].flatMap(body).join('\n')}\n`);
    }
  });

  it('nor anything of a web page', () => {
    assert.equal(imported(page('<p>3/4</p><div>1</div><div>甲</div>'), 'a.html')[0], '3/4\n1\n甲\n');
  });
});

describe('import of pages without end tags', () => {
  it('takes every cell', () => {
    const table = '<table><tr><td><p>甲<td><p>乙<tr><td>丙<td><b>丁</table>後';
    assert.equal(imported(page(table), 'a.html')[0], '| 甲 | 乙 |\n| --- | --- |\n| 丙 | **丁** |\n後\n');
  });

  it('takes what follows a head without its end', () => {
    const open = '<html><head><title>報告</title><style>p{}</style><p>一、甲司</p>';
    assert.deepEqual(imported(strToU8(open), 'a.html'), ['一、甲司\n', '網頁標題「報告」未匯入']);
  });

  it('notes columns that are too many, and begins a line for each part', () => {
    assert.match(
      imported(page(`<table><tr>${'<td>甲'.repeat(203)}</table>`), 'a.html')[1] ?? '',
      /表格欄數過多/,
    );
    const details = '<details><summary>一、標題</summary>內容</details><details>二、標題</details>';
    assert.equal(imported(page(details), 'a.html')[0], '一、標題\n內容\n二、標題\n');
  });
});

describe('import of numbers', () => {
  it('counts nothing that was moved away or deleted', () => {
    const gone = (change: string): string =>
      `<w:p><w:pPr>${inList}<w:rPr><w:${change}/></w:rPr></w:pPr><w:${change}>${run('乙').replace('w:t>', change === 'del' ? 'w:delText>' : 'w:t>')}</w:${change}></w:p>`;
    const parts = { 'word/numbering.xml': numbering(levels(['decimal', '%1、'])) };
    const body = paragraph('甲', inList) + gone('moveFrom') + paragraph('丙', inList);
    assert.equal(imported(docx(body, parts), 'a.docx')[0], '1、甲\n2、丙\n');
    const cell = `<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`;
    assert.equal(imported(docx(cell, parts), 'a.docx')[0], '| 1、甲 2、丙 |\n| --- |\n');
  });

  it('takes the level of the nearest style that names one', () => {
    const style = (id: string, basedOn: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:pPr><w:numPr>${properties}</w:numPr></w:pPr></w:style>`;
    const parts = {
      'word/numbering.xml': numbering(
        levels(
          ['taiwaneseCountingThousand', '%1、', 'H1'],
          ['taiwaneseCountingThousand', '(%2)', 'H2'],
          ['decimal', '%3、'],
        ),
      ),
      'word/styles.xml': `<w:styles>${style('H1', 'N', '<w:numId w:val="1"/>')}${style('H2', 'H1', '<w:ilvl w:val="1"/>')}${style('H3', 'H2', '<w:ilvl w:val="2"/>')}</w:styles>`,
    };
    const body = ['H1', 'H2', 'H2', 'H3', 'H1']
      .map((id, at) => paragraph('甲乙丙丁戊'.charAt(at), `<w:pStyle w:val="${id}"/>`))
      .join('');
    assert.equal(imported(docx(body, parts), 'a.docx')[0], '一、甲\n(一) 乙\n(二) 丙\n1、丁\n二、戊\n');
  });

  it('gives headings no number where their style has none', () => {
    const style = '<style:style style:name="P1" style:family="paragraph" style:list-style-name=""/>';
    const heading = (name: string, content: string): string =>
      `<text:h text:outline-level="1" text:style-name="${name}">${content}</text:h>`;
    const body = heading('P0', '<text:number>一、</text:number>甲') + heading('P1', '無號');
    assert.equal(imported(odt(body, style), 'a.odt')[0], '甲\n無號\n');
  });

  it('does not glue them to figures', () => {
    const parts = { 'word/numbering.xml': numbering(levels(['decimal', '%1.'])) };
    const cell = `<w:tbl><w:tr><w:tc>${paragraph('500萬元', inList)}</w:tc></w:tr></w:tbl>`;
    assert.equal(imported(docx(cell, parts), 'a.docx')[0], '| 1. 500萬元 |\n| --- |\n');
    const bare = { 'word/numbering.xml': numbering(levels(['decimal', '%1'])) };
    assert.equal(imported(docx(paragraph('月份', inList), bare), 'a.docx')[0], '1 月份\n');
    assert.equal(
      imported(page('<table><tr><td><ol><li>500萬元<li>5倍</ol></table>'), 'a.html')[0],
      '| 1. 500萬元 2. 5倍 |\n| --- |\n',
    );
  });
});

describe('import of drawings', () => {
  it('takes the text of each shape of a group, and notes its pictures', () => {
    const box = (content: string): string =>
      `<wps:wsp><w:txbxContent>${paragraph(content)}</w:txbxContent></wps:wsp>`;
    const group = `<w:r><w:drawing>${box('通過')}${box('審查')}${box('通過')}<pic:pic/></w:drawing></w:r>`;
    const [whole, ...noted] = imported(word(run('圖'), group), 'a.docx');
    assert.equal(whole, '圖\n通過\n審查\n通過\n');
    assert.equal(noted.length, 2);
    const shapes =
      '<draw:g><draw:custom-shape><text:p>受理</text:p></draw:custom-shape><draw:frame><draw:text-box><text:p>審查</text:p></draw:text-box></draw:frame><draw:frame draw:name="圖1"><draw:image/></draw:frame></draw:g>';
    const [odf, ...notes] = imported(odt(`<text:p>${shapes}</text:p>`), 'a.odt');
    assert.equal(odf.replaceAll('\n\n', '\n'), '受理\n審查\n');
    assert.ok(notes.some((note) => note.includes('圖片「圖1」未匯入')));
  });
});

describe('import: tables and places', () => {
  it('keeps tables apart', () => {
    const two = '<table><tr><td>甲<td>乙</table><table><tr><td>丙<td>丁</table>';
    assert.equal(
      imported(page(two), 'a.html')[0],
      '| 甲 | 乙 |\n| --- | --- |\n\n| 丙 | 丁 |\n| --- | --- |\n',
    );
  });

  it('names lines of the result', () => {
    assert.deepEqual(placesOf(page('<p>\n</p><p>甲</p><p></p><p>乙<img alt="圖"></p>'), 'a.html'), [
      '第 2 行「乙」',
    ]);
    const sentence =
      '本部為辦理各項業務之推動及管考作業，業於本月召開研商會議，請各單位依會議決議辦理後續事宜並';
    const lines = [sentence, '', '- 1 -', '', '於月底前回復辦理情形。', '', '', '', '三、丙<!-- x'];
    const { text: whole, leftOut } = importReport(text(...lines), 'a.txt');
    const at = whole.split('\n').findIndex((line) => line.startsWith('三、'));
    assert.equal(
      inChinese(leftOut.find(({ reason }) => inChinese(reason).includes('<!--'))?.place),
      `第 ${String(at + 1)} 行「三、丙＜!-- x」`,
    );
  });
});
