import assert from 'node:assert/strict';
import { textPunctuation as rule } from '../../../../core/rules/text/punctuation';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf, itTakesLinearTime } from '../../../support/marked-rule';

describe('text/punctuation on real documents', () => {
  before(needCorpus);

  it('is silent on all of them, and on every trap', () => {
    for (const name of documentNames()) assert.deepEqual(findingsOf(rule, readDocument(name)), [], name);
    for (const { text } of readTraps()) assert.deepEqual(findingsOf(rule, text), [], text);
  });
});

describe('text/punctuation on long lines', () => {
  itTakesLinearTime(
    rule,
    ['。', '中,', '中:', '是否?', '「中!', ',', '，。', '中:中'].map((piece) => piece.repeat(10_000)),
  );
});
