import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { importReport } from './imported';
import { docx, odt, paragraph } from './packages';

/** Far more than it takes in linear time, far less than in quadratic. */
const timeoutMs = 4000;

function takesLinearTime(name: string, bytes: Uint8Array): void {
  const started = performance.now();
  importReport(bytes, name);
  const taken = performance.now() - started;
  assert.ok(taken < timeoutMs, `${name} took ${String(Math.round(taken))} ms`);
}

describe('import of long files', () => {
  const many = 100_000;

  it('takes linear time for one endless paragraph', () => {
    takesLinearTime('entities.html', strToU8(`<p>${'a&amp;'.repeat(many)}</p>`));
    takesLinearTime('links.html', strToU8(`<p>${'<a href="https://a.tw">b</a>'.repeat(many / 4)}</p>`));
    takesLinearTime('spaces.docx', docx(paragraph(`甲${' '.repeat(many)}乙`)));
    takesLinearTime('pieces.odt', odt(`<text:p>${'<text:span>甲 </text:span>'.repeat(many / 4)}</text:p>`));
  });

  describe('of 50 MB', () => {
    const line = '(1) 於112年12月1日召開會議，計365件。';
    const count = Math.ceil((50 * 1024 * 1024) / Buffer.byteLength(line));
    const last = `${line}\n`;
    const cases: [string, () => Uint8Array][] = [
      ['a.txt', () => strToU8(`${line}\n`.repeat(count))],
      ['a.html', () => strToU8(`<!DOCTYPE html><meta charset="utf-8">${`<p>${line}</p>`.repeat(count)}`)],
      ['a.docx', () => docx(paragraph(line).repeat(count))],
      ['a.odt', () => odt(`<text:p>${line}</text:p>`.repeat(count))],
    ];
    for (const [name, bytes] of cases) {
      it(`come in whole: ${name}`, function () {
        this.timeout(60_000);
        const { text } = importReport(bytes(), name);
        assert.equal(text.length, last.length * count);
        assert.ok(text.endsWith(last));
      });
    }
  });

  it('takes linear time for a line that begins like a page number', () => {
    takesLinearTime('page.txt', strToU8(`第1頁${' '.repeat(many)}甲`));
  });
});
