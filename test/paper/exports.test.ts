import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeDocx } from '../../core/render/docx/write-docx';
import { writeOdt } from '../../core/render/odt/write-odt';
import type { Writer } from '../../core/render/printed-report';
import { hasCorpus, monthlyReport, needCorpus, readDocument } from '../support/corpus';
import { printed, type PdfText } from './libreoffice';
import { modelled, type Modelled } from './modelled';

const writers: Record<string, Writer> = { odt: writeOdt, docx: writeDocx };
const sample = readFileSync('samples/monthly-report.mreport', 'utf8');

describe('exported files, opened in LibreOffice', function () {
  this.timeout(300_000);
  const reports = new Map<string, Modelled>();
  let pdfs = new Map<string, PdfText>();

  before(async () => {
    reports.set('sample', modelled(sample));
    if (hasCorpus()) reports.set('monthly', modelled(readDocument(monthlyReport)));
    const files = new Map<string, Uint8Array>();
    for (const [name, { report }] of reports) {
      for (const [format, write] of Object.entries(writers))
        files.set(`${name}-${format}.${format}`, await write(report, () => Promise.resolve()));
    }
    pdfs = printed(files);
  });

  const of = (name: string, format: string): { model: Modelled; pdf: PdfText } => ({
    model: reports.get(name)!,
    pdf: pdfs.get(`${name}-${format}.${format}`)!,
  });

  for (const name of ['sample', 'monthly']) {
    describe(name === 'sample' ? 'the sample' : 'the monthly report', () => {
      if (name === 'monthly') before(needCorpus);

      for (const format of Object.keys(writers)) {
        it(`hold every word, in order: ${format}`, () => {
          const { model, pdf } = of(name, format);
          const [printedText, text] = [pdf.pages.flat().join(''), model.pages.flat().join('')];
          assertSameText(wordsOf(printedText), wordsOf(text));
          if (format === 'odt') assertSameText(printedText, text);
        });

        it(`have as many pages as the preview, with their numbers: ${format}`, () => {
          const { model, pdf } = of(name, format);
          assert.equal(pdf.pages.length, model.pages.length);
          assert.deepEqual(
            pdf.numbers,
            pdf.pages.map((_page, index) => String(index + 1)),
          );
        });
      }

      it('break lines and pages where the preview does: odt', () => {
        const { model, pdf } = of(name, 'odt');
        for (const [index, page] of model.pages.entries())
          assertSameText((pdf.pages[index] ?? []).join('\n'), page.join('\n'));
      });
    });
  }
});

/** LibreOffice lets marks of a DOCX hang over the margin, where `pdftotext` misses some. */
const wordsOf = (text: string): string => text.replace(/\p{P}/gu, '');

/** Compares long texts, and shows only the first difference. */
function assertSameText(actual: string, expected: string): void {
  let at = 0;
  while (at < expected.length && actual[at] === expected[at]) at++;
  assert.equal(
    actual.slice(at, at + 40),
    expected.slice(at, at + 40),
    `after …${expected.slice(at - 40, at)}`,
  );
}
