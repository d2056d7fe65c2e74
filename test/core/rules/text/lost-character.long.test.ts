import assert from 'node:assert/strict';
import { textLostCharacter as rule } from '../../../../core/rules/text/lost-character';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';

describe('text/lost-character', () => {
  it('takes linear time', () => {
    const started = process.cpuUsage();
    for (const text of ['?', '中?', '\ufffd', '\ue000中', '是否?']) findingsOf(rule, text.repeat(10_000));
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  }).timeout(20_000);
});

describe('text/lost-character on real documents', () => {
  before(needCorpus);

  it('finds the marks of two examples that no machine shows, and nothing else', () => {
    const found = documentNames().flatMap((name) =>
      findingsOf(rule, readDocument(name)).map(({ range }) => `${name}:${range.start.line + 1}`),
    );
    assert.deepEqual(found, [
      ...Array<string>(5).fill('gazette-72464.mreport:405'),
      ...Array<string>(6).fill('gazette-72464.mreport:409'),
    ]);
  });

  it('is silent on every trap', () => {
    for (const { text } of readTraps()) assert.deepEqual(findingsOf(rule, text), [], text);
  });
});
