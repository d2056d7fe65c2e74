import assert from 'node:assert/strict';
import { formatSentence } from '../../l10n/message';
import { readMaxWarnings, readRuleSettings, readStdinFilename, refuseForeign } from '../../cli/lint-options';
import { UsageError } from '../../cli/usage-error';

function errorOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof UsageError);
    const words = formatSentence(error.sentence, 'zh-TW');
    assert.match(words, /^[^\n]+。$/);
    return words;
  }
  assert.fail('nothing was thrown');
}

describe('the options of mreport lint', () => {
  it('read severities of rules, the last one counting', () => {
    assert.deepEqual(readRuleSettings([]), {});
    assert.deepEqual(readRuleSettings(['date/stale=off', 'text/variant=hint', 'date/stale=error']), {
      'date/stale': 'error',
      'text/variant': 'hint',
    });
  });

  const wrongRules: [given: string, said: string][] = [
    ['numbering/gaps=off', '沒有「numbering/gaps」這條規則；應為「numbering/gap」'],
    ['gap=off', '應為「numbering/gap」'],
    ['quite/another=off', '沒有「quite/another」這條規則。'],
    ['=off', '沒有「」這條規則'],
    ['numbering/gap=eror', 'error、warning、information、hint、off，不能是「eror」；應為「error」'],
    ['numbering/gap=', '不能是「」'],
    ['numbering/gap=off=off', '不能是「off=off」'],
    ['numbering/gap', '要寫成「規則=等級」'],
    ['__proto__=off', '沒有「__proto__」這條規則'],
  ];
  for (const [given, said] of wrongRules) {
    it(`refuse --rule ${given}`, () => {
      const error = errorOf(() => readRuleSettings([given]));
      assert.ok(error.includes(said), error);
    });
  }

  it('read how many warnings there may be', () => {
    assert.deepEqual(['0', '12', undefined].map(readMaxWarnings), [0, 12, undefined]);
    for (const given of ['', '-1', '1.5', 'many', '1e3', ' 1']) {
      assert.ok(errorOf(() => readMaxWarnings(given)).includes(`「${given}」`));
    }
  });

  it('take a name for standard input only where it is read', () => {
    assert.equal(readStdinFilename('a.mreport', ['b.mreport', '-']), 'a.mreport');
    assert.equal(readStdinFilename(undefined, ['b.mreport']), undefined);
    assert.match(
      errorOf(() => readStdinFilename('a', ['b'])),
      /與 -（標準輸入）/,
    );
    assert.match(
      errorOf(() => readStdinFilename('', ['-'])),
      /缺少檔名/,
    );
  });

  it('are refused where they belong to the other command', () => {
    refuseForeign('lint', { rule: ['a'], 'max-warnings': '1', format: 'json' });
    refuseForeign('outline', { rule: undefined, format: 'json' });
    for (const option of ['rule', 'max-warnings']) {
      const error = errorOf(() => {
        refuseForeign('outline', { [option]: ['0'] });
      });
      assert.equal(error, `選項 --${option} 只能用於 lint，不能用於 outline。`);
    }
  });
});
