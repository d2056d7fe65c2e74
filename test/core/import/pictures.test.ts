import assert from 'node:assert/strict';
import * as imports from '../../../core/import/import-report';
import { fixImported } from '../../../core/features/fix-imported';
import { inChinese } from './imported';
import { packed } from './packages';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
const emf = new Uint8Array([1, 0, 0, 0, 0x6c]);

function imported(bytes: Uint8Array, name: string, keeps = true): readonly [string, string[], string[]] {
  const { text, pictures, leftOut } = imports.importReport(bytes, name, fixImported, keeps);
  const names = pictures.map((each) => `${each.name} ${String(each.bytes.length)}`);
  return [text, names, leftOut.map(({ reason }) => inChinese(reason))];
}

const drawing = (id: string, name: string): string =>
  `<w:r><w:drawing><wp:docPr name="${name}"/><a:blip r:embed="${id}"/></w:drawing></w:r>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const word = (body: string): Uint8Array =>
  packed({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="p" Type="x/image" Target="media/a.png"/><Relationship Id="e" Type="x/image" Target="media/b.emf"/></Relationships>',
    'word/media/a.png': png,
    'word/media/b.emf': emf,
  });

describe('import of pictures', () => {
  it('of Word documents: a file each, and a figure where it stands', () => {
    const body = `<w:p>${run('如圖。')}${drawing('p', '圖一　人次')}</w:p><w:p>${run('圖一　人次')}</w:p><w:p>${run('後')}</w:p><w:p>${drawing('p', '[乙]')}</w:p>`;
    assert.deepEqual(imported(word(body), 'C:\\x\\某部 報告(1).docx'), [
      '如圖。\n![圖一　人次](某部-報告-1--1.png)\n\n後\n![乙](某部-報告-1--2.png)\n',
      ['某部-報告-1--1.png 5', '某部-報告-1--2.png 5'],
      [],
    ]);
  });

  it('of ODF texts', () => {
    const frame = '<draw:frame draw:name="圖一"><draw:image xlink:href="Pictures/a.png"/></draw:frame>';
    const content = `<office:document-content><office:body><office:text><text:p>甲${frame}</text:p></office:text></office:body></office:document-content>`;
    const bytes = packed({ 'content.xml': content, 'Pictures/a.png': png });
    assert.deepEqual(imported(bytes, 'a.odt'), ['甲\n![圖一](a-1.png)\n', ['a-1.png 5'], []]);
  });

  it('names those that a report cannot show, or that are not there', () => {
    assert.deepEqual(
      imported(word(`<w:p>${run('甲')}${drawing('e', '乙')}${drawing('x', '丙')}</w:p>`), 'a.docx'),
      ['甲\n', [], ['圖片「丙」未匯入', '圖片「乙」的格式不是 PNG、JPEG、GIF 或 SVG，未匯入']],
    );
  });

  it('names all where there is no place for them', () => {
    assert.deepEqual(imported(word(`<w:p>${run('甲')}${drawing('p', '乙')}</w:p>`), 'a.docx', false), [
      '甲\n',
      [],
      ['圖片或物件「乙」未匯入'],
    ]);
    const cell = `<w:tbl><w:tr><w:tc><w:p>${run('甲')}${drawing('p', '乙')}</w:p></w:tc></w:tr></w:tbl>`;
    assert.deepEqual(imported(word(cell), 'a.docx'), ['| 甲 |\n| --- |\n', [], ['圖片「乙」未匯入']]);
  });
});
