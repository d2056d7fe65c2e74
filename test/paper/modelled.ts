import { readFileSync } from 'node:fs';
import { layoutBlock, paperBlock, type BlockLayout } from '../../server/render/paper/layout-block';
import { textArea } from '../../server/render/paper/measures';
import { paginate } from '../../server/render/paper/paginate';
import type { PrintedImage, PrintedReport } from '../../server/render/printed-report';
import { blocksOf } from '../../server/report/blocks';
import { Report } from '../../server/report/report';
import { withoutSpace } from './libreoffice';

type Lines = readonly (readonly { readonly text: string }[])[];

const drawing = readFileSync('samples/figures/monthly-passengers.svg', 'utf8');
const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];

/** One dot, as large as the sample's figure: what is written in a picture is no text of the report. */
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
  /** All that one reads, line by line, without white space; a table's row is a line. */
  readonly lines: readonly string[];
  /** The first line of each page. */
  readonly pageStarts: readonly string[];
}

export function modelled(text: string): Modelled {
  const blocks = blocksOf(Report.parse(text, { scheme: 'auto' }));
  const images = new Map(
    blocks.flatMap((block) => (block.type === 'figure' ? [[block.path, dot] as const] : [])),
  );
  const layouts = blocks.map((block) => layoutBlock(block, block.type === 'figure' ? dot : undefined));
  const lines = layouts.map(linesOf);
  const papers = blocks.map((block, index) => paperBlock(block, layouts[index]!));
  const starts = paginate(papers, textArea.height);
  return {
    report: { title: '業務報告', author: '秘書室', blocks, images },
    lines: lines.flat().filter((line) => line !== ''),
    pageStarts: starts.map(({ block, piece }) => lines.slice(block).flat()[piece] ?? ''),
  };
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
