import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textPlaceName } from '../../../../core/rules/text/place-name';
import { textRepeat } from '../../../../core/rules/text/repeat';
import { textSimplified } from '../../../../core/rules/text/simplified';
import { textVariant } from '../../../../core/rules/text/variant';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

const rules = [textRepeat, textSimplified, textPlaceName, textVariant];

/** `line rule severity text`, lines counted from 1. */
function found(text: string): string[] {
  const lines = text.split('\n');
  return rules.flatMap((rule) =>
    findingsOf(rule, text).map(({ severity, range: { start, end } }) => {
      const wrong = lines[start.line]?.slice(start.character, end.character) ?? '';
      return `${start.line + 1} ${rule.id} ${severity} ${wrong}`;
    }),
  );
}

/** All that is wrong with the words of the real documents. */
const expected = [
  'gazette-14955.mreport:604 text/repeat hint 的',
  'gazette-14955.mreport:798 text/repeat hint 的',
  'gazette-54534.mreport:137 text/repeat hint 確實',
  'report-112-12.mreport:57 text/repeat warning 屏東',
  'report-112-12.mreport:174 text/variant warning 台灣',
  'report-112-12.mreport:329 text/variant warning 平台',
  'report-112-12.mreport:341 text/variant warning 台灣',
  'report-112-12.mreport:376 text/variant warning 平台',
];

describe('the rules about words', () => {
  describe('on real documents', () => {
    before(needCorpus);

    it('find what is wrong in them, and nothing else', () => {
      const all = documentNames().flatMap((name) => found(readDocument(name)).map((one) => `${name}:${one}`));
      assert.deepEqual(all.toSorted(), expected.toSorted());
    });

    it('are silent on every trap', () => {
      for (const { text } of readTraps()) assert.deepEqual(found(text), [], text);
    });
  });

  it('find nothing in the sample', () => {
    assert.deepEqual(found(readFileSync('samples/monthly-report.mreport', 'utf8')), []);
  });
});
