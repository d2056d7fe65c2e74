import assert from 'node:assert/strict';
import { json } from '../../../cli/formats/json';
import { ndjson } from '../../../cli/formats/ndjson';
import { sarif } from '../../../cli/formats/sarif';
import { quickFixes } from '../../../core/features/quick-fixes';
import { findingsIn } from '../../support/marked-text';
import { runOver, written } from './lint-runs';

/** Ten times the text may be so much more output: line numbers get longer. */
const most = 13;

/** Texts of so many lines, or pieces of a line, each of which has a finding whose fixes may change many others. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'the same number everywhere': (size) => '1、項目辦理完成。\n'.repeat(size),
  'every other number missing': (size) =>
    Array.from({ length: size }, (_, index) => `${String(2 * index + 1)}、甲案`).join('\n'),
  'each number twice': (size) =>
    Array.from({ length: size }, (_, index) => `${String(Math.ceil((index + 1) / 2))}、甲案`).join('\n'),
  'bullets before markers': (size) => '• 1、x\n'.repeat(size),
  'items in a note': (size) => '註：1.x\n'.repeat(size),
  'full-width digits': (size) => '件數12、34、56、78及３件。\n'.repeat(size),
  'characters that look alike': (size) => '訂於112年12⽉。\n'.repeat(size),
  'simplified characters': (size) => '网站，'.repeat(size),
  'brackets that never close': (size) => '('.repeat(size),
  'brackets that never open': (size) => '甲)'.repeat(size),
  'one marker unlike the other, in turn': (size) => '(一) 甲案\n（二）乙案\n'.repeat(size / 2),
};

describe('findings on texts that nobody would write', () => {
  for (const [what, text] of Object.entries(texts)) {
    it(`are written in proportion to the text: ${what}`, () => {
      for (const [name, format] of Object.entries({ json, ndjson, sarif })) {
        const lengthOf = (size: number): number =>
          written(format, runOver({ 'a.mreport': text(size) })).length - written(format, runOver({})).length;
        assert.ok(lengthOf(600) < most * lengthOf(60), name);
      }
    });

    it(`have fixes in proportion to the text: ${what}`, () => {
      const editsOf = (size: number): number =>
        quickFixes(findingsIn(text(size)), {
          start: { line: 0, character: 0 },
          end: { line: Infinity, character: 0 },
        }).reduce((sum, { fix }) => sum + fix.edits.length, 0);
      assert.ok(editsOf(600) < most * editsOf(60));
    });
  }
});
