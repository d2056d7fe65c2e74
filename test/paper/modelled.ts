import { readFileSync } from 'node:fs';
import { ReportLayout } from '../../core/render/report-layout';
import { cutLayout } from '../../core/render/paper/cut-layout';
import type { BlockLayout } from '../../core/render/paper/layout-block';
import { textArea } from '../../core/render/paper/measures';
import { partsOn } from '../../core/render/paper/page-parts';
import { paginate } from '../../core/render/paper/paginate';
import type { PrintedImage, PrintedReport } from '../../core/render/printed-report';
import { blocksOf } from '../../core/report/blocks';
import { Report } from '../../core/report/report';
import { withoutSpace } from './libreoffice';

type Lines = readonly (readonly { readonly text: string }[])[];

const drawing = readFileSync('samples/figures/monthly-passengers.svg', 'utf8');
const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];

/** One dot, as large as the sample's figure: the words in a picture are not text of the report. */
const dot: PrintedImage = {
  bytes: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
      'base64',
    ),
  ),
  mediaType: 'image/png',
  width: Number(width),
  height: Number(height),
};

/** A report as it is exported, and what the preview shows of it. */
export interface Modelled {
  readonly report: PrintedReport;
  /** The text of each page, line by line, without white space; a table's row is a line. */
  readonly pages: readonly (readonly string[])[];
}

/** Lays out a text as the preview does. */
export function modelled(text: string): Modelled {
  const blocks = blocksOf(Report.parse(text, { scheme: 'auto' }));
  const images = new Map(
    blocks.flatMap((block) => (block.type === 'figure' ? [[block.path, dot] as const] : [])),
  );
  const report = { title: '業務報告', author: '秘書室', blocks, images };
  const reportLayout = new ReportLayout(report);
  const starts = paginate(reportLayout.papers, textArea.height);
  const pages = starts.map((_start, page) =>
    partsOn({ blocks: reportLayout.papers, starts }, page).flatMap((part) =>
      linesOf(cutLayout(reportLayout.layoutOf(part.block), part)).filter((line) => line !== ''),
    ),
  );
  return { report, pages };
}

function linesOf(layout: BlockLayout): string[] {
  if (layout.type === 'hidden') return [];
  if (layout.type === 'figure') return layout.caption.map((line) => plain([line]));
  if (layout.type === 'text')
    return layout.lines.map((line, index) => (index === 0 ? withoutSpace(layout.lead) : '') + plain([line]));
  const rows = [...(layout.head === undefined ? [] : [layout.head]), ...layout.rows];
  return [
    ...layout.caption.map((line) => plain([line])),
    ...rows.map(({ cells }) => cells.map(({ lines }) => plain(lines)).join('')),
  ];
}

const plain = (lines: Lines): string =>
  withoutSpace(
    lines
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
