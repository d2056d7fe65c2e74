import assert from 'node:assert/strict';
import { textBracket as rule } from '../../../../core/rules/text/bracket';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf, itTakesLinearTime } from '../../../support/marked-rule';

describe('text/bracket on real documents', () => {
  before(needCorpus);

  it('finds the one bracket that has no other half', () => {
    const found = documentNames().flatMap((name) =>
      findingsOf(rule, readDocument(name)).map(
        ({ range }) => `${name}:${range.start.line + 1}:${range.start.character}`,
      ),
    );
    const line = readDocument('gazette-14955.mreport').split('\n')[145] ?? '';
    assert.deepEqual(found, [`gazette-14955.mreport:146:${line.indexOf('延展性）') + 3}`]);
  });

  it('is silent on every trap', () => {
    for (const { text } of readTraps()) assert.deepEqual(findingsOf(rule, text), [], text);
  });
});

describe('text/bracket on long lines', () => {
  itTakesLinearTime(rule, [
    ...['（', ')', '「', '「（', '（「）', '1)', '：(', '「：\n', '（1)', '[0,'].map((piece) =>
      piece.repeat(10_000 / piece.length),
    ),
    `${'「'.repeat(10_000)}：\n1、甲\n2、乙`,
  ]);
});
