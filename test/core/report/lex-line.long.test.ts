import assert from 'node:assert/strict';
import { lexLine } from '../../../core/report/lex-line';
import { type Line } from '../../../core/report/line';

const lex = (text: string): Line => lexLine(text, false);

describe('lines, for any text', () => {
  it('do not throw where they are long', () => {
    for (const piece of [
      '(',
      '（一',
      '一一一一',
      '1.1.1',
      '<!--',
      '-->',
      '<!---->',
      '|',
      '「',
      '案由',
      '![',
      ' ',
      '- ',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      assert.equal(lex(text).prose.length, text.length, piece);
      assert.equal(lexLine(text, true).prose.length, text.length, piece);
    }
  });
});
