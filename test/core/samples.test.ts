import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../core/rules/registry';
import { describeFinding, findingsIn } from '../support/marked-text';

const read = (name: string): string => readFileSync(`samples/${name}`, 'utf8');

/** What a sample says of itself: `<!-- expect: rule "text" -->` right above each wrong line. */
function expectedIn(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const match = /^<!-- expect: (\S+) ("[^"]*") -->$/.exec(line);
    return match === null ? [] : [`${match[1]} ${match[2]} @${index + 2}`];
  });
}

describe('the samples', () => {
  for (const scheme of ['auto', 'business'] as const) {
    it(`have nothing wrong in the report that is right, by the scheme ${scheme}`, () => {
      const text = read('monthly-report.mreport');
      assert.deepEqual(
        findingsIn(text, scheme).map((finding) => describeFinding(finding, text)),
        [],
      );
    });
  }

  it('have exactly the mistakes that are marked in the other', () => {
    const text = read('monthly-report-with-mistakes.mreport');
    const expected = expectedIn(text);
    assert.equal(expected.length, text.split('expect:').length - 1);
    assert.deepEqual(
      findingsIn(text).map((finding) => describeFinding(finding, text)),
      expected,
    );
  });

  /** The fields are all there, and the roster of units is a setting. */
  const notShown = ['report/field', 'report/unit'];

  it('show every rule once that is on, and that a report without settings can break far from its beginning', () => {
    const shown = expectedIn(read('monthly-report-with-mistakes.mreport')).map((mark) => mark.split(' ')[0]);
    const applied = rules.filter(({ id, severity }) => severity !== 'off' && !notShown.includes(id));
    assert.deepEqual(shown.toSorted(), applied.map(({ id }) => id).toSorted());
  });
});
