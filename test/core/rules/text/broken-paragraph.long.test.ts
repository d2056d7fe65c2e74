import assert from 'node:assert/strict';
import { textBrokenParagraph as rule } from '../../../../core/rules/text/broken-paragraph';
import { documentNames, monthlyReport, needCorpus, readDocument } from '../../../support/corpus';
import { findingsOf } from '../../../support/marked-rule';
const full = '本計畫業於112年3月2日奉行政院核定。計畫總經費為新臺幣五億元，由中央及地方政府共同負';

describe('text/broken-paragraph', () => {
  it('takes linear time', () => {
    const started = process.cpuUsage();
    findingsOf(rule, `${'，'.repeat(10_000)}查\n核。`);
    findingsOf(rule, `${'，查'.repeat(5_000)}\n${'\n'.repeat(5_000)}核。`);
    findingsOf(rule, Array.from({ length: 5_000 }, () => full).join('\n'));
    assert.ok(process.cpuUsage(started).user < 2_500_000);
  }).timeout(20_000);
});

describe('text/broken-paragraph on real documents', () => {
  before(needCorpus);

  it('finds where the pages of the report end, and nothing in the gazette', () => {
    for (const name of documentNames()) {
      const found = findingsOf(rule, readDocument(name)).map(({ range }) => range.start.line + 1);
      assert.deepEqual(found, name === monthlyReport ? [106, 122, 169, 175, 180, 334, 384] : [], name);
    }
  });
});
