import assert from 'node:assert/strict';
import { formatSentence } from '../../../l10n/message';
import { readConfig } from '../../../core/config/read-config';

/** `line:character message`, counted from 1. */
const findingsIn = (text: string): string[] =>
  readConfig(text).findings.map(
    ({ range: { start }, message }) =>
      `${start.line + 1}:${start.character + 1} ${formatSentence(message, 'zh-TW')}`,
  );

describe('a configuration', () => {
  it('is read whole', () => {
    const text = `\uFEFF{
      "$schema": "./x.json", "scheme": "handbook",
      "rules": { "numbering/gap": "off", "report/unit": { "severity": "hint", "allowMissing": true } },
      "units": ["綜合規劃司", " 人事處 "], "knownNames": ["台灣\\u4e4b星"]
    }`;
    assert.deepEqual(readConfig(text), {
      config: {
        scheme: 'handbook',
        rules: { 'numbering/gap': 'off', 'report/unit': 'hint' },
        lint: {
          units: ['綜合規劃司', '人事處'],
          knownNames: ['台灣之星'],
          options: { 'report/unit': { allowMissing: true } },
        },
      },
      findings: [],
    });
  });

  it('may have comments and trailing commas', () => {
    const text = '{\n  // 名稱\n  "scheme": "auto", /* 註 */ "units": ["甲司", /* 乙司 */],\n}';
    assert.deepEqual(findingsIn(text), []);
    assert.deepEqual(readConfig(text).config.lint.units, ['甲司']);
    assert.deepEqual(findingsIn('{ /* 註 */ "x": 1 }'), [
      '1:11 沒有「x」這個設定，可用的有 $schema、scheme、rules、units、knownNames',
    ]);
  });

  it('may say nothing', () => {
    assert.deepEqual(findingsIn('{}'), []);
    assert.deepEqual(findingsIn('{ "rules": {}, "units": [], "knownNames": [] }\r\n'), []);
  });

  const broken: [text: string, finding: string][] = [
    ['', '1:1 不是正確的 JSON'],
    ['{', '1:2 不是正確的 JSON'],
    ['{ "scheme": "auto",, }', '1:20 不是正確的 JSON：此處應為以雙引號括起的名稱'],
    ['{ scheme: "auto" }', '1:3 不是正確的 JSON：此處應為以雙引號括起的名稱'],
    ['{} /* 註', '1:4 不是正確的 JSON：註解未以「*/」結束'],
    ['{ "scheme" "auto" }', '1:12 不是正確的 JSON：名稱之後缺少冒號'],
    ['{ "scheme": \'auto\' }', '1:13 不是正確的 JSON'],
    ['{ "scheme": "auto }', '1:13 不是正確的 JSON：文字未以雙引號結束'],
    ['{ "units": ["甲" "乙"] }', '1:17 不是正確的 JSON：此處應為逗號或「]」'],
    ['{} {}', '1:4 不是正確的 JSON：內容已經結束'],
    ['{ "units": [\u3000] }', '1:13 不是正確的 JSON'],
    ['['.repeat(100_000), '1:66 層層包覆過深'],
    ['[]', '1:1 設定檔 應為'],
    ['null', '1:1 設定檔 應為'],
    ['{\r\n  "schema": "auto"\r\n}', '2:3 沒有「schema」這個設定'],
    ['{ "scheme": "brown" }', '1:13 scheme 只能是 auto、business、handbook'],
    ['{ "scheme": null }', '1:13 scheme 只能是'],
    ['{ "rules": ["numbering/gap"] }', '1:12 rules 應為'],
    ['{ "rules": { "numbering/gaps": "off" } }', '1:14 沒有「numbering/gaps」這條規則，是否為 numbering/gap'],
    ['{ "rules": { "__proto__": "off" } }', '1:14 沒有「__proto__」這條規則'],
    ['{ "rules": { "numbering/gap": "loud" } }', '1:31 numbering/gap 只能是 error、'],
    ['{ "rules": { "numbering/gap": { "level": "off" } } }', '1:33 沒有「level」這個設定，可用的有 severity'],
    ['{ "rules": { "report/unit": { "allowMissing": 1 } } }', '1:47 allowMissing 只能是 true 或 false'],
    ['{ "units": "綜合規劃司" }', '1:12 units 應為'],
    ['{ "units": ["甲司", 1] }', '1:19 units 的每一項'],
    ['{ "knownNames": [" "] }', '1:18 knownNames 的每一項'],
    ['{ "units": ["甲司", "甲司"] }', '1:19 「甲司」重複'],
    ['{ "scheme": "auto", "scheme": "auto" }', '1:21 「scheme」重複'],
  ];
  for (const [text, finding] of broken) {
    it(`says what is wrong with ${JSON.stringify(text.slice(0, 60))}`, () => {
      const [first = '', ...others] = findingsIn(text);
      assert.ok(first.startsWith(finding), first);
      assert.deepEqual(others, []);
    });
  }

  it('counts as far as it is right', () => {
    const { config, findings } = readConfig(
      '{ "scheme": "x", "rules": { "no/rule": "off", "date/stale": "off" } }',
    );
    assert.equal(findings.length, 2);
    assert.deepEqual(config.rules, { 'date/stale': 'off' });
    assert.equal(config.scheme, undefined);
    assert.deepEqual(readConfig('{ "scheme": "handbook", ').config.rules, {});
  });
});
