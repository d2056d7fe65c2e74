import assert from 'node:assert/strict';
import { renderBlock } from '../../support/render-block';
import { blocksWith } from '../../support/blocks-with';

describe('long hostile text', () => {
  const repeated = (text: string, times: number): [string, string] => [
    `${times} × ${text}`,
    text.repeat(times),
  ];
  const texts: [string, string][] = [
    repeated('*', 15_000),
    repeated('**', 15_000),
    repeated('** ', 8_000),
    repeated('**a', 8_000),
    repeated('http://', 8_000),
    repeated('http://a', 8_000),
    repeated('http://[', 8_000),
    repeated('http://a(', 8_000),
    repeated('@', 15_000),
    repeated('a@', 8_000),
    repeated('a.', 8_000),
    repeated('a@a.', 8_000),
    repeated('|', 15_000),
    repeated('<', 15_000),
    repeated('\u202e', 15_000),
    ['a URL with 15000 closing brackets', `http://a${')'.repeat(15_000)}`],
    ['an address with 15000 dots', `a@${'b.'.repeat(15_000)}`],
  ];
  for (const [name, text] of texts) {
    it(`takes no longer than long text: ${name}`, () => {
      const started = process.cpuUsage();
      for (const block of blocksWith(text)) renderBlock(block);
      // The process's own time: the machine may be busy with others.
      assert.ok(process.cpuUsage(started).user < 1_500_000);
    });
  }

  it('does not pad ragged tables cell by cell', () => {
    const rows = [Array<string>(20_000).fill(''), ...Array<string[]>(20_000).fill([''])];
    const html = renderBlock({
      line: 0,
      lineCount: 1,
      type: 'table',
      level: 0,
      caption: undefined,
      header: undefined,
      rows,
      alignments: [],
    });
    assert.ok(html.length < 4_000_000);
  });
});
