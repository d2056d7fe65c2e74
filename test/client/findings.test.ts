import assert from 'node:assert/strict';
import { countWords, errorsAndWarnings } from '../../client/findings/count-words';
import { nextFinding, previousFinding } from '../../client/findings/finding-order';
import { statusText } from '../../client/findings/status-text';
import type { Range } from '../../core/report/text';
import { counts } from './outline-nodes';

function range(line: number, start: number, end = start): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

const found = (name: string, at: Range) => ({ name, range: at });

describe('client: the order of findings', () => {
  const findings = [
    found('late', range(9, 0, 2)),
    found('long', range(2, 4, 9)),
    found('short', range(2, 4, 6)),
    found('first', range(0, 3, 5)),
  ];

  it('visits them in text order and begins again', () => {
    const visited: string[] = [];
    let selection = range(0, 0);
    for (let step = 0; step < 5; step++) {
      const next = nextFinding(findings, selection)!;
      visited.push(next.name);
      selection = next.range;
    }
    assert.deepEqual(visited, ['first', 'short', 'long', 'late', 'first']);
  });

  it('visits them backwards and begins again at the end', () => {
    const visited: string[] = [];
    let selection = range(2, 9);
    for (let step = 0; step < 5; step++) {
      const previous = previousFinding(findings, selection)!;
      visited.push(previous.name);
      selection = previous.range;
    }
    assert.deepEqual(visited, ['long', 'short', 'first', 'late', 'long']);
  });

  it('takes the finding at the caret, but not the one the caret stands in', () => {
    assert.equal(nextFinding(findings, range(9, 0))?.name, 'late');
    assert.equal(nextFinding(findings, range(0, 4))?.name, 'short');
    assert.equal(previousFinding(findings, range(0, 4))?.name, 'first');
  });

  it('goes past several findings at one place', () => {
    const twins = [found('a', range(1, 0, 2)), found('b', range(1, 0, 2)), found('c', range(3, 0, 1))];
    assert.equal(nextFinding(twins, range(1, 0, 2))?.name, 'c');
    assert.equal(previousFinding(twins, range(1, 0, 2))?.name, 'c');
  });

  it('stays with the only one, and finds none among none', () => {
    const one = [found('only', range(1, 0, 2))];
    assert.equal(nextFinding(one, range(1, 0, 2))?.name, 'only');
    assert.equal(previousFinding(one, range(1, 0, 2))?.name, 'only');
    const none = one.slice(1);
    assert.equal(nextFinding(none, range(0, 0)), undefined);
    assert.equal(previousFinding(none, range(0, 0)), undefined);
  });
});

describe('client: counts of findings', () => {
  it('says them in words', () => {
    assert.equal(countWords(counts(), 'en'), 'No findings');
    assert.equal(
      countWords(counts({ error: 1, warning: 1, information: 1, hint: 1 }), 'en'),
      '1 error, 1 warning, 1 information finding, 1 hint',
    );
    assert.equal(countWords(counts({ error: 2, hint: 3 }), 'en'), '2 errors, 3 hints');
    assert.equal(countWords(counts({ error: 2, warning: 1 }), 'zh-TW'), '錯誤 2 項、警告 1 項');
    assert.equal(countWords(counts(), 'zh-TW'), '無檢核意見');
  });

  it('shows them in the status bar, without kinds that are not there', () => {
    assert.equal(
      statusText(counts({ error: 2, warning: 5, information: 3 }), '無檢核意見'),
      '$(error) 2 $(warning) 5 $(info) 3',
    );
    assert.equal(statusText(counts({ warning: 5, hint: 1 }), '無檢核意見'), '$(warning) 5');
    assert.equal(statusText(counts({ hint: 1 }), '無檢核意見'), '$(check) 無檢核意見');
  });

  it('counts errors and warnings for badges', () => {
    assert.equal(errorsAndWarnings(counts({ error: 2, warning: 5, information: 3, hint: 1 })), 7);
  });
});
