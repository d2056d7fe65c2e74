import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inlineRuns } from '../../../core/render/inline';

/** Runs as text: bold in «», links in [text](href). */
const show = (text: string): string =>
  inlineRuns(text)
    .map(({ text: shown, bold, href }) => {
      const linked = href === undefined ? shown : `[${shown}](${href})`;
      return bold ? `«${linked}»` : linked;
    })
    .join('');

describe('inline markup', () => {
  const cases: [string, string, string][] = [
    ['bold', '1、**前瞻計畫**：本部', '1、«前瞻計畫»：本部'],
    ['bold at a Chinese quote', '是**「韌性」**的', '是«「韌性」»的'],
    ['several', '**甲**乙**丙**', '«甲»乙«丙»'],
    ['one side only', '**甲', '**甲'],
    ['space inside', '2 ** 3 ** 4', '2 ** 3 ** 4'],
    ['a space before the end, which is then not an end', '**甲 ** 乙**', '«甲 ** 乙»'],
    ['nothing inside', '****', '****'],
    ['three stars', '***甲***', '***甲***'],
    ['stars that are text', '身分證A1\\*\\*345\\*\\*，**王\\*\\***', '身分證A1**345**，«王**»'],
    ['the stars of a masked name', '王**共2人', '王**共2人'],
    ['single stars and underscores', '*甲* _乙_ `丙` ~~丁~~', '*甲* _乙_ `丙` ~~丁~~'],
    ['a URL in bold', '**https://a.tw**', '«[https://a.tw](https://a.tw)»'],
    ['a Markdown link is text', '[甲](https://a.tw)', '[甲]([https://a.tw](https://a.tw))'],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.equal(show(text), expected);
    });
  }

  it('keeps every character but the asterisks of bold', () => {
    const pieces = fc.constantFrom(
      '*',
      '**',
      '\\*',
      ' ',
      '字',
      'a',
      '@',
      '.',
      'https://',
      'a.tw',
      '(',
      ')',
      '/',
      '　',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        const shown = inlineRuns(text)
          .map((run) => (run.bold ? `**${run.text}**` : run.text))
          .join('')
          .replaceAll('****', '**');
        assert.equal(shown.replaceAll('*', ''), text.replace(/\\?\*/g, ''));
        assert.ok(inlineRuns(text).every((run) => run.text !== ''));
      }),
    );
  });
});
