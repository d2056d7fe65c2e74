import assert from 'node:assert/strict';
import { Finder, fold, matchFrom, stepMatch } from '../../../client/webview/find/find-matches';
import { drawnParagraph } from '../../support/drawn-blocks';
import { pageBlock } from './page-blocks';

const blocks = ['甲乙甲乙', '乙丙', '112年１１２年', 'Web與ｗｅｂ', '<b>'].map((text, index) =>
  pageBlock(String(index), { drawn: drawnParagraph(text) }),
);
const found = (term: string): number[][] =>
  new Finder(term).matchesIn(blocks).map(({ block, start, end }) => [block, start, end]);

describe('finding in the preview', () => {
  it('finds in all blocks, nothing twice', () => {
    assert.deepEqual(found('乙'), [
      [0, 1, 2],
      [0, 3, 4],
      [1, 0, 1],
    ]);
    assert.deepEqual(found('甲乙甲'), [[0, 0, 3]]);
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('戊'), []);
  });

  it('takes full-width and half-width, capital and small letters for the same', () => {
    assert.deepEqual(found('112年'), [
      [2, 0, 4],
      [2, 4, 8],
    ]);
    assert.deepEqual(found('WEB'), [
      [3, 0, 3],
      [3, 4, 7],
    ]);
    assert.equal(fold('ＡＢ，İ').length, 4);
  });

  it('finds signs that mean something in HTML', () => {
    assert.deepEqual(found('<b>'), [[4, 0, 3]]);
  });

  it('begins where one is, and goes round', () => {
    const matches = new Finder('乙').matchesIn(blocks);
    assert.deepEqual(
      [matchFrom(matches, 0), matchFrom(matches, 0, 2), matchFrom(matches, 1), matchFrom(matches, 4)],
      [0, 1, 2, 0],
    );
    assert.equal(matchFrom([], 0), -1);
    assert.deepEqual(
      [stepMatch(3, 2, 1), stepMatch(3, 0, -1), stepMatch(3, -1, -1), stepMatch(0, -1, 1)],
      [0, 2, 2, -1],
    );
  });
});
