import assert from 'node:assert/strict';
import { textWidth as rule } from '../../../../core/rules/text/width';
import { documentNames, needCorpus, readDocument, readTraps } from '../../../support/corpus';
import { findingsOf, itTakesLinearTime } from '../../../support/marked-rule';

describe('text/width on real documents', () => {
  before(needCorpus);

  it('finds four ranges', () => {
    const found = documentNames().flatMap((name) =>
      findingsOf(rule, readDocument(name)).map(({ range }) => `${name}:${range.start.line + 1}`),
    );
    assert.deepEqual(found, [
      'gazette-10464.mreport:10',
      ...Array<string>(3).fill('report-112-12.mreport:272'),
    ]);
  });

  it('is silent on every trap that names it', () => {
    for (const { text, silent } of readTraps()) {
      if (silent.includes('text/width')) assert.deepEqual(findingsOf(rule, text), [], text);
    }
  });
});

describe('text/width on long lines', () => {
  itTakesLinearTime(
    rule,
    ['~', '1~', '１', '１，', '１．', 'Ａ中', '/1~', '1年~'].map((piece) =>
      piece.repeat(10_000 / piece.length),
    ),
  );
});
