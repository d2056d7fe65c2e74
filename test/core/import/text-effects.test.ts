import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { importReport, inChinese } from './imported';
import { docx, odt } from './packages';

/** The report's text, and what was noted. */
function imported(bytes: Uint8Array, name: string): [text: string, ...notes: string[]] {
  const { text, leftOut } = importReport(bytes, name);
  return [text, ...leftOut.map(({ reason }) => inChinese(reason))];
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const wordText = (...runs: string[]): Uint8Array => docx(`<w:p>${runs.join('')}</w:p>`);
const above = '<w:vertAlign w:val="superscript"/>';
const below = '<w:vertAlign w:val="subscript"/>';

const styles = [
  ['A', 'style:text-position="super 58%"'],
  ['B', 'style:text-position="-33% 58%"'],
  ['N', 'style:text-position="0% 100%"'],
  ['S', 'style:text-line-through-style="solid"'],
  ['W', 'style:font-weight-asian="bold"'],
]
  .map(
    ([name, properties]) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`,
  )
  .join('');
const span = (style: string, text: string): string =>
  `<text:span text:style-name="${style}">${text}</text:span>`;
const odfText = (content: string): Uint8Array => odt(`<text:p>${content}</text:p>`, styles);

const page = (content: string): Uint8Array => strToU8(`<!DOCTYPE html><meta charset="utf-8">${content}`);

describe('import: above and below the line', () => {
  it('is written in characters of its own', () => {
    const text = '面積3m²，CO₂排放10⁻³公噸。\n';
    assert.deepEqual(
      imported(
        wordText(
          run('面積3m'),
          run('2', above),
          run('，CO'),
          run('2', below),
          run('排放10'),
          run('-3', above),
          run('公噸。'),
        ),
        'a.docx',
      ),
      [text],
    );
    const spans = `面積3m${span('A', '2')}，CO${span('B', `2${span('N', '排放10')}`)}${span('A', '-3')}公噸。`;
    assert.deepEqual(imported(odfText(spans), 'a.odt'), [text]);
    assert.deepEqual(
      imported(page('<p>面積3m<sup>2</sup>，CO<sub>2</sub>排放10<sup>-3</sup>公噸。'), 'a.html'),
      [text],
    );
  });

  it('is noted where there are none', () => {
    const expected = ['商標TM已註冊。\n', '上標「TM」改為一般文字'];
    assert.deepEqual(imported(wordText(run('商標'), run('TM', above), run('已註冊。')), 'a.docx'), expected);
    assert.deepEqual(imported(odfText(`商標${span('A', 'TM')}已註冊。`), 'a.odt'), expected);
    assert.deepEqual(imported(page('<p>商標<sup>TM</sup>已註冊。'), 'a.html'), expected);
  });
});

describe('import: text that is struck out', () => {
  it('stays, and is noted', () => {
    const expected = ['經費3萬5萬元。\n', '加了刪除線的「3萬」改為一般文字'];
    assert.deepEqual(
      imported(wordText(run('經費'), run('3萬', '<w:strike/>'), run('5萬元。')), 'a.docx'),
      expected,
    );
    assert.deepEqual(imported(odfText(`經費${span('S', '3萬')}5萬元。`), 'a.odt'), expected);
    assert.deepEqual(imported(page('<p>經費<del>3萬</del>5萬元。'), 'a.html'), expected);
    assert.deepEqual(imported(wordText(run('經費'), run('3萬元。', '<w:strike w:val="0"/>')), 'a.docx'), [
      '經費3萬元。\n',
    ]);
  });
});

describe('import: other ways of writing', () => {
  it('takes Asian text as bold where its own weight is', () => {
    assert.deepEqual(imported(odfText(`本案${span('W', '急迫')}辦理。`), 'a.odt'), ['本案**急迫**辦理。\n']);
  });

  it('begins a line where a page ends within a paragraph, and none where it ends before it', () => {
    const end = '<w:r><w:br w:type="page"/></w:r>';
    assert.deepEqual(imported(wordText(run('前'), end, run('後')), 'a.docx'), ['前\n後\n']);
    assert.deepEqual(imported(wordText(end, run('文')), 'a.docx'), ['文\n']);
  });

  it('keeps lines that stand as they are', () => {
    assert.deepEqual(imported(page('<pre>1、甲\n2、乙</pre><p>丙\n丁'), 'a.html'), ['1、甲\n2、乙\n丙丁\n']);
  });

  it('notes ruby text', () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>ㄅㄞ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>掰</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    assert.deepEqual(imported(wordText(ruby), 'a.docx'), ['掰\n', '注音「ㄅㄞ」未匯入']);
    const odf =
      '<text:ruby><text:ruby-base>掰</text:ruby-base><text:ruby-text>ㄅㄞ</text:ruby-text></text:ruby>';
    assert.deepEqual(imported(odfText(odf), 'a.odt'), ['掰\n', '注音「ㄅㄞ」未匯入']);
  });
});
