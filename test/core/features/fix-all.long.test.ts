import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll, type FixAllOptions } from '../../../core/features/fix-all';
import { monthlyReport, needCorpus, readDocument } from '../../support/corpus';
import { findingsIn } from '../../support/marked-text';

const options: FixAllOptions = { locale: 'zh-TW', rules: {}, scheme: 'auto' };
const fixedText = (text: string): string => fixAll(text, options).text;
const hanOf = (text: string): string => text.replace(/\P{Script=Han}/gu, '');

/** What editors do with the edits. */
function applied(text: string): string {
  const document = TextDocument.create('file:///r.mreport', 'mreport', 1, text);
  return TextDocument.applyEdits(document, [...fixAll(text, options).edits]);
}

describe('fixing the real monthly report', () => {
  let text = '';
  let result = fixAll('', options);

  before(needCorpus);
  before(() => {
    text = readDocument(monthlyReport);
    result = fixAll(text, options);
  });

  it('removes the bullets and makes markers alike', () => {
    assert.deepEqual(Object.fromEntries(result.fixed), {
      'text/bullet': 105,
      'numbering/style': 7,
    });
    assert.doesNotMatch(result.text, /^\s*- /m);
  });

  it('leaves what only the user can decide', () => {
    const rules = findingsIn(result.text).map(({ rule }) => rule);
    assert.deepEqual([...new Set(rules)].sort(), [
      'date/range',
      'date/year-mark',
      'numbering/single',
      'text/broken-paragraph',
      'text/repeat',
      'text/width',
    ]);
  });

  it('keeps every word', () => {
    assert.equal(hanOf(result.text), hanOf(text));
    assert.equal(result.text.replace(/[\s()（）-]/g, ''), text.replace(/[\s()（）-]/g, ''));
  });

  it('is stable, and its edits lead to its text', () => {
    assert.equal(fixedText(result.text), result.text);
    assert.equal(applied(text), result.text);
  });
});
