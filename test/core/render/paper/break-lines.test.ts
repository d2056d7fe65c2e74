import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakLines, widthOf } from '../../../../core/render/paper/break-lines';

const linesOf = (text: string, characters: number): string[] => {
  const starts = breakLines({ text, isBold: () => false }, characters * 1000);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
};

describe('the lines of a paragraph', () => {
  const cases: [string, string, number, string[]][] = [
    ['a text that fits', '甲乙丙', 3, ['甲乙丙']],
    ['no text', '', 3, ['']],
    ['Han characters, anywhere', '甲乙丙丁', 3, ['甲乙丙', '丁']],
    ['no full stop at a beginning', '甲乙丙。', 3, ['甲乙', '丙。']],
    ['no closing bracket at a beginning', '甲（乙）丁', 3, ['甲', '（乙）', '丁']],
    ['no opening bracket at an end', '甲乙「丙」', 3, ['甲乙', '「丙」']],
    ['several closing marks', '甲乙丙」。', 4, ['甲乙', '丙」。']],
    ['a word whole', '甲乙word丙', 3, ['甲乙', 'word', '丙']],
    ['a number whole', '共計12345件', 4, ['共計', '12345件']],
    ['digits, which are half as wide', '計1234件', 4, ['計1234件']],
    ['a word that is too long, anywhere', 'abcdefghij', 2, ['abcd', 'efgh', 'ij']],
    [
      'an address after a slash',
      'https://example.gov.tw/reports',
      8,
      ['https://', 'example.gov.tw/', 'reports'],
    ],
    ['a date with slashes whole', '甲乙112/12/31丙', 5, ['甲乙', '112/12/31', '丙']],
    ['spaces, which stay at the end', '甲乙丙  丁', 3, ['甲乙丙  ', '丁']],
    ['a mark upon a letter, with it', 'e\u0301甲乙', 2, ['e\u0301甲', '乙']],
    ['a character of two code units whole', '𠮷𠮷𠮷', 2, ['𠮷𠮷', '𠮷']],
  ];
  for (const [name, text, room, lines] of cases) {
    it(`break: ${name}`, () => {
      assert.deepEqual(linesOf(text, room), lines);
    });
  }

  it('are as wide as the letters of Times New Roman', () => {
    assert.equal(widthOf('MOI 112'), 889 + 722 + 333 + 250 + 1500);
    assert.equal(widthOf('Total', true), 667 + 500 + 333 + 500 + 278);
  });

  const text = fc
    .array(
      fc.constantFrom('甲', '。', '「', '」', 'ab', '1', ' ', '/', '-', '（', '𠮷', 'e\u0301', '、', 'W'),
    )
    .map((parts) => parts.join(''));

  it('hold the whole text, in order, and none is empty but that of no text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, room) => {
        const lines = linesOf(written, room);
        assert.equal(lines.join(''), written);
        if (written !== '') assert.ok(lines.every((line) => line !== ''));
      }),
    );
  });

  it('are no wider than their room, spaces at the end and single characters aside', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, room) => {
        for (const line of linesOf(written, room)) {
          const ink = line.trimEnd();
          const characters = [...ink].filter((character) => character !== '\u0301');
          assert.ok(widthOf(ink) <= room * 1000 || characters.length === 1, `${ink} in ${String(room)}`);
        }
      }),
    );
  });
});
