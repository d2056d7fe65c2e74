import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unitOutline } from '../../../core/features/unit-outline';
import { importReport } from './imported';
import type { OutlineNode } from '../../../protocol/outline';
import { writeDocx } from '../../../core/render/docx/write-docx';
import { writeOdt } from '../../../core/render/odt/write-odt';
import type { Writer } from '../../../core/render/printed-report';
import { blocksOf } from '../../../core/report/blocks';
import { Report } from '../../../core/report/report';
import { monthlyReport, needCorpus, readDocument } from '../../support/corpus';

const writers: [file: string, write: Writer][] = [
  ['a.odt', writeOdt],
  ['a.docx', writeDocx],
];

/** Level, marker and title of every item; bold and the spaces around a marker may be written otherwise. */
function outlineOf(text: string): string[] {
  const labels = ({ level, label, children }: OutlineNode): string[] => [
    `${String(level)} ${label.replace(/\s|\*\*/g, '')}`,
    ...children.flatMap(labels),
  ];
  return unitOutline(Report.parse(text, { scheme: 'auto' }), []).flatMap(labels);
}

async function assertSameOutline(text: string, file: string, write: Writer): Promise<void> {
  const blocks = blocksOf(Report.parse(text, { scheme: 'auto' }));
  const report = { title: '報告', author: undefined, blocks, images: new Map() };
  const bytes = await write(report, () => Promise.resolve());
  assert.deepEqual(outlineOf(importReport(bytes, file).text), outlineOf(text));
}

describe('import of a whole report that was exported', () => {
  for (const [file, write] of writers) {
    it(`has the same outline: the sample, ${file}`, async () => {
      await assertSameOutline(readFileSync('samples/monthly-report.mreport', 'utf8'), file, write);
    });
  }

  describe('the monthly report', () => {
    before(needCorpus);
    for (const [file, write] of writers) {
      it(`has the same outline: ${file}`, async () => {
        await assertSameOutline(readDocument(monthlyReport), file, write);
      });
    }
  });
});
