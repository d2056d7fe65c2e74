import assert from 'node:assert/strict';
import { characterAfter } from '../../../client/preview/source-place';

describe('the place of what is pointed at', () => {
  const cases: [string, string, string, number][] = [
    ['plain text', '1、甲乙丙', '1、甲', 3],
    ['the beginning', '1、甲乙丙', '', 0],
    ['after bold text', '1、**重要**：甲', '1、重要：', 9],
    ['after a comment', '甲<!-- 乙 -->乙丙', '甲乙', 12],
    ['a cell of a table', '| 甲 | 12 | 乙 |', '甲12乙', 12],
    ['spaces that are not shown', '(一)   甲　乙', '(一)甲　', 8],
    ['a character of two units', '𠮷野家', '𠮷', 2],
    ['what is not there', '甲乙', '甲丁', 1],
  ];
  for (const [name, line, before, expected] of cases) {
    it(name, () => {
      assert.equal(characterAfter(line, before), expected);
    });
  }
});
