import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { importReport, inChinese } from './imported';
import { docx, odt, packed, paragraph } from './packages';

/** The report's text, and what was noted. */
function imported(bytes: Uint8Array, name: string): [text: string, ...notes: string[]] {
  const { text, leftOut } = importReport(bytes, name);
  return [text, ...leftOut.map(({ reason }) => inChinese(reason))];
}
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const word = (...runs: string[]): Uint8Array => docx(`<w:p>${runs.join('')}</w:p>`);
const page = (content: string): Uint8Array => strToU8(`<!DOCTYPE html><meta charset="utf-8">${content}`);
const symbol = (font: string, code: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;

describe('import: characters of symbol fonts', () => {
  it('are written where a report has them', () => {
    const boxes = word(
      symbol('Wingdings', 'F0FE'),
      run('同意　'),
      symbol('Wingdings', 'F0A8'),
      run('不同意'),
    );
    assert.deepEqual(imported(boxes, 'a.docx'), ['☑同意　☐不同意\n']);
    const typed = word(run('þ', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), run('同意'));
    assert.deepEqual(imported(typed, 'a.docx'), ['☑同意\n']);
    assert.deepEqual(imported(word(run('誤差'), symbol('Symbol', 'F0B1'), run('3')), 'a.docx'), ['誤差±3\n']);
  });

  it('are noted where it has none', () => {
    assert.deepEqual(imported(word(run('甲'), symbol('Wingdings', 'F021')), 'a.docx'), [
      '甲\n',
      '符號字型的字元（Wingdings F021）未匯入',
    ]);
  });
});

describe('import: equations', () => {
  const text = (content: string): string => `<m:r><m:t>${content}</m:t></m:r>`;
  const part = (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`;
  const equation = (content: string): string =>
    imported(word(`<m:oMath>${content}</m:oMath>`), 'a.docx')[0].trimEnd();

  it('tell apart what stands above and below', () => {
    assert.equal(equation(part('f', part('num', text('1')) + part('den', text('2')))), '1/2');
    assert.equal(equation(part('f', part('num', text('a+b')) + part('den', text('12')))), '(a+b)/12');
    assert.equal(equation(part('sSup', part('e', text('x')) + part('sup', text('2')))), 'x^2');
    assert.equal(equation(part('rad', part('deg', '') + part('e', text('x+1')))), '√(x+1)');
    assert.equal(equation(part('sSub', part('e', text('a')) + part('sub', text('ij')))), 'a_(ij)');
  });
});

describe('import: hidden text', () => {
  it('is noted, whichever style hides it', () => {
    const style = (id: string, type: string, more: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}">${more}</w:style>`;
    const vanish = '<w:rPr><w:vanish/></w:rPr>';
    const styles = `<w:styles>${style('H', 'paragraph', vanish)}${style('I', 'paragraph', '<w:basedOn w:val="H"/>')}${style('C', 'character', vanish)}</w:styles>`;
    const body =
      paragraph('內部備註', '<w:pStyle w:val="I"/>') +
      `<w:p>${run('正文')}${run('密語', '<w:rStyle w:val="C"/>')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run('現身', '<w:vanish w:val="0"/>')}</w:p>`;
    assert.deepEqual(imported(docx(body, { 'word/styles.xml': styles }), 'a.docx'), [
      '正文\n現身\n',
      '隱藏文字「內部備註」未匯入',
      '隱藏文字「密語」未匯入',
    ]);
  });

  it('is noted in ODF texts and pages', () => {
    const style = (name: string, family: string): string =>
      `<style:style style:name="${name}" style:family="${family}"><style:text-properties text:display="none"/></style:style>`;
    const body =
      '<text:p text:style-name="P">內部備註</text:p><text:p>正文<text:span text:style-name="S">密語</text:span></text:p>';
    const expected = ['正文\n', '隱藏文字「內部備註」未匯入', '隱藏文字「密語」未匯入'];
    assert.deepEqual(imported(odt(body, style('P', 'paragraph') + style('S', 'text')), 'a.odt'), expected);
    const hidden =
      '<style>.x{display:none}</style><p hidden>內部備註</p><p>正文<span class="x">密語</span></p>';
    assert.deepEqual(imported(page(hidden), 'a.html'), expected);
  });
});

describe('import: what is named is named in full', () => {
  const long = '很長的註腳，'.repeat(60) + '計八千萬元。';

  it('notes, headers and ruby text', () => {
    const parts = {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2"><w:p>${run(long)}</w:p></w:footnote></w:footnotes>`,
      'word/header1.xml': `<w:hdr><w:p>${run(long)}</w:p></w:hdr>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="h" Type="x/header" Target="header1.xml"/></Relationships>',
    };
    const body = `<w:p>${run('本文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    assert.deepEqual(imported(docx(body, parts), 'a.docx'), [
      '本文\n',
      `頁首「${long}」未匯入`,
      `註腳「${long}」未匯入`,
    ]);
    assert.deepEqual(
      imported(
        page('<p><ruby>世界衛生組織<rp>(</rp><rt>World Health Organization</rt><rp>)</rp></ruby>'),
        'a.html',
      ),
      ['世界衛生組織\n', '注音「World Health Organization」未匯入'],
    );
  });

  it('the title of a page, unless the page shows it', () => {
    const titled = (body: string): Uint8Array => page(`<title>某部 業務報告</title>${body}`);
    assert.deepEqual(imported(titled('<p>內容'), 'a.html'), ['內容\n', '網頁標題「某部 業務報告」未匯入']);
    assert.deepEqual(imported(titled('<h1>某部 業務報告</h1><p>內容'), 'a.html'), ['某部 業務報告\n內容\n']);
  });

  it('merged cells are taken apart, and it is said', () => {
    const noted = '合併的儲存格拆成個別的儲存格，內容置於其中第一格';
    const html = '<table><tr><td colspan="2">甲<tr><td rowspan="2">乙<td>丙<tr><td>丁</table>';
    const text = '| 甲 |  |\n| --- | --- |\n| 乙 | 丙 |\n|  | 丁 |\n';
    assert.deepEqual(imported(page(html), 'a.html'), [text, noted]);
    const cell = (content: string, more = ''): string =>
      `<w:tc><w:tcPr>${more}</w:tcPr><w:p>${content === '' ? '' : run(content)}</w:p></w:tc>`;
    const merge = (how: string): string => `<w:vMerge w:val="${how}"/>`;
    const table = `<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('乙', merge('restart'))}${cell('丙')}</w:tr><w:tr>${cell('', merge('continue'))}${cell('丁')}</w:tr></w:tbl>`;
    assert.deepEqual(imported(docx(table), 'a.docx'), [text, noted]);
  });
});

describe('import: footers that only number the pages', () => {
  const field = (code: string, shown: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const notesOn = (footer: string): string[] =>
    imported(
      docx(paragraph('正文'), { 'word/footer.xml': `<w:ftr><w:p>${footer}</w:p></w:ftr>` }),
      'a.docx',
    ).slice(1);

  it('are not missed', () => {
    assert.deepEqual(notesOn(field('PAGE', '1')), []);
    assert.deepEqual(
      notesOn(run('第') + field('PAGE', '1') + run('頁，共') + field('NUMPAGES', '9') + run('頁')),
      [],
    );
    assert.deepEqual(notesOn(`<w:fldSimple w:instr="PAGE">${run('一')}</w:fldSimple>`), []);
    assert.deepEqual(notesOn(`${run('-')}${field('PAGE', '1')}${run('-')}`), []);
    const styles = `<office:document-styles><office:master-styles><style:master-page><style:footer><text:p>第<text:page-number>1</text:page-number>頁</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const content =
      '<office:document-content><office:body><office:text><text:p>正文</text:p></office:text></office:body></office:document-content>';
    assert.deepEqual(imported(packed({ 'content.xml': content, 'styles.xml': styles }), 'a.odt'), ['正文\n']);
  });

  it('but what else they say', () => {
    assert.deepEqual(notesOn(run('機密　') + field('PAGE', '1')), ['頁尾「機密 1」未匯入']);
    assert.deepEqual(notesOn(run('草案')), ['頁尾「草案」未匯入']);
  });
});

describe('import: stars', () => {
  it('stay stars', () => {
    const masked = '身分證A1**345**，王**及李**共2人。';
    const expected = ['身分證A1\\*\\*345\\*\\*，王\\*\\*及李\\*\\*共2人。\n'];
    assert.deepEqual(imported(word(run(masked)), 'a.docx'), expected);
    assert.deepEqual(imported(odt(`<text:p>${masked}</text:p>`), 'a.odt'), expected);
    assert.deepEqual(imported(page(`<p>${masked}`), 'a.html'), expected);
    assert.deepEqual(imported(page(`<table><tr><td>王**及李**`), 'a.html'), [
      '| 王\\*\\*及李\\*\\* |\n| --- |\n',
    ]);
    assert.deepEqual(imported(page('<p>5*3，<b>王*</b>'), 'a.html'), ['5\\*3，**王\\***\n']);
    assert.deepEqual(imported(page('<p>5*3=15'), 'a.html'), ['5*3=15\n']);
  });
});

describe('import: bold', () => {
  it('is kept where it is the text’s, not its style’s or a heading’s', () => {
    const bold = '<w:b/>';
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="T"><w:rPr>${bold}</w:rPr></w:style></w:styles>`;
    const body =
      `<w:p>${run('整行粗體', bold)}</w:p>` +
      paragraph('標題', '<w:pStyle w:val="T"/>') +
      `<w:p>${run('一、標題', bold)}</w:p>` +
      `<w:p>${run('一、')}${run('標題', bold)}</w:p>` +
      `<w:p>${run('說明：', bold)}${run('內容')}</w:p>`;
    assert.deepEqual(imported(docx(body, { 'word/styles.xml': styles }), 'a.docx'), [
      '**整行粗體**\n標題\n一、標題\n一、**標題**\n說明：內容\n',
    ]);
    const table = '<table><tr><th><b>項目</b><th><b>件數</b><tr><td><b>甲</b>案<td align="right">3</table>';
    assert.deepEqual(imported(page(table), 'a.html'), [
      '| 項目 | 件數 |\n| --- | ---: |\n| **甲**案 | 3 |\n',
    ]);
  });
});

describe('import: links', () => {
  const address = 'http://www.example.gov.tw/a';
  const link = (...texts: string[]): string =>
    texts.map((text) => `<w:hyperlink r:id="k">${run(text)}</w:hyperlink>`).join('');
  const parts = {
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="k" Type="x/hyperlink" Target="${address}" TargetMode="External"/></Relationships>`,
  };
  const textOf = (body: string): string => importReport(docx(`<w:p>${body}</w:p>`, parts), 'a.docx').text;

  it('are one, however many pieces they have', () => {
    assert.equal(
      textOf(`${run('網址')}${link('http://www.example.', 'gov.tw/a')}${run('。')}`),
      `網址${address}。\n`,
    );
    assert.equal(textOf(link('本部', '網站') + run('。')), `本部網站（${address}）。\n`);
    assert.equal(
      imported(
        page(`<p><a href="${address}">http://www.example.</a><a href="${address}">gov.tw/a</a>。`),
        'a.html',
      )[0],
      `${address}。\n`,
    );
    const a = (text: string): string => `<text:a xlink:href="${address}">${text}</text:a>`;
    assert.equal(
      importReport(odt(`<text:p>${a('http://www.')}${a('example.gov.tw/a')}。</text:p>`), 'a.odt').text,
      `${address}。\n`,
    );
  });

  it('are one word where a line ends within them', () => {
    const inTwo = `<w:hyperlink r:id="k">${run('http://www.example.')}<w:r><w:br/></w:r>${run('gov.tw/a')}</w:hyperlink>`;
    assert.equal(textOf(`${run('網址')}${inTwo}${run('。')}`), `網址${address}。\n`);
  });

  it('go on in the next paragraph', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = `<w:r><w:instrText> HYPERLINK "${address}" </w:instrText></w:r>`;
    const body = `<w:p>${mark('begin')}${code}${mark('separate')}${run('http://www.example.')}</w:p><w:p>${run('gov.tw/a')}${mark('end')}${run('。')}</w:p>`;
    assert.equal(importReport(docx(body, parts), 'a.docx').text, 'http://www.example.\ngov.tw/a。\n');
  });

  it('show an address with Chinese characters as it is shown', () => {
    const han = 'https://www.example.gov.tw/政策';
    assert.equal(imported(page(`<p><a href="${encodeURI(han)}">${han}</a>`), 'a.html')[0], `${han}\n`);
  });
});
