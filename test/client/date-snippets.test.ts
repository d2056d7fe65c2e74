import assert from 'node:assert/strict';
import { dateSnippets, typedPart } from '../../client/snippets/date-snippets';
import { findingsIn } from '../support/marked-text';

/** What the editor inserts where the user accepts all that is proposed. */
function accepted(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

describe('client: snippets with today’s date', () => {
  it('hold the date and its weekday', () => {
    const [date] = dateSnippets(new Date(2026, 0, 1), 'zh-TW').map(({ body }) => accepted(body));
    assert.equal(date, '115年1月1日（星期四）');
  });

  it('leave nothing to find in the date, on whatever day', () => {
    for (let day = 0; day < 800; day += 13) {
      for (const { body } of dateSnippets(new Date(2026, 1, 20 + day), 'zh-TW')) {
        const found = findingsIn(accepted(body)).map(({ rule }) => rule);
        assert.deepEqual(
          found.filter((rule) => rule.startsWith('date/')),
          [],
        );
      }
    }
  });

  it('are offered for the beginning of their names, also within Chinese text', () => {
    assert.equal(typedPart('訂於日', '日期'), 1);
    assert.equal(typedPart('訂於日期', '日期'), 2);
    assert.equal(typedPart('訂於', '日期'), 0);
    assert.equal(typedPart('da', 'date'), 2);
  });
});
