import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findConverters } from '../../node/find-converter';
import { convert } from '../../node/pdf-converter';
import { writers, type WrittenFormat } from '../../core/render/writers';
import { textOf, type PdfText } from './libreoffice';
import { modelled } from './modelled';

describe('PDFs by the programs that are found', function () {
  this.timeout(300_000);
  const { report, pages } = modelled(readFileSync('samples/monthly-report.mreport', 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'mreport-pdf-test-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const written = (format: WrittenFormat) => (): Promise<Uint8Array> =>
    writers.get(format)!(report, () => Promise.resolve());

  async function madeBy(kind: string): Promise<PdfText> {
    const found = findConverters().find((converter) => converter.kind === kind);
    assert.ok(found, `no ${kind} is found`);
    const options = { converter: found.program, signal: new AbortController().signal };
    const bytes = await convert({ odt: written('odt'), html: written('html') }, options, 240_000);
    const file = join(folder, `${kind}.pdf`);
    writeFileSync(file, bytes);
    return textOf(file);
  }

  /** The letters of each page, in order of their codes: a browser writes markers after the text that they precede. */
  const letters = (texts: readonly (readonly string[])[]): string[] =>
    texts.map((lines) => [...lines.join('').replace(/\P{L}/gu, '')].sort().join(''));

  for (const kind of ['libreoffice', 'browser']) {
    it(`have the pages of the preview, each with its words: ${kind}`, async () => {
      const pdf = await madeBy(kind);
      assert.equal(pdf.pages.length, pages.length);
      assert.deepEqual(letters(pdf.pages), letters(pages));
    });
  }
});
