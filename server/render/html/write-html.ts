/** A report as one HTML file that holds everything it shows, and prints as the preview looks. */
import { strToU8 } from 'fflate';
import type { Block } from '../../report/block';
import { layoutBlock, paperBlock, type BlockLayout } from '../paper/layout-block';
import { nextShown, staysWithNext } from '../paper/paginate';
import type { PrintedImage, PrintedReport, Writer } from '../printed-report';
import { asStyle } from './attributes';
import { escapeHtml } from './escape';
import { pageStyle } from './page-style';
import { renderBlock, type RenderOptions } from './render-block';

/** So many blocks are written between two pauses. */
const stride = 200;

/** Nothing is executed, and nothing is loaded but what is in the file: images only, and as images only. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes the same bytes for the same report. Linear in it. */
export const writeHtml: Writer = async (report, pace) => {
  const { blocks } = report;
  const layouts = blocks.map((block) => layoutOf(block, report));
  const papers = blocks.map((block, index) => paperBlock(block, layouts[index] ?? { type: 'hidden' }));
  const options = optionsFor(report);
  const parts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % stride === 0) await pace(index / blocks.length);
    const paper = papers[index];
    if (block.type === 'hidden' || paper === undefined) continue;
    const keeps = staysWithNext(paper, papers[nextShown(papers, index)]);
    parts.push(renderBlock(block, layouts[index], keeps ? { ...options, className: 'keeps' } : options));
  }
  await pace(1);
  return strToU8(pageOf(report, parts.join('\n')));
};

function layoutOf(block: Block, { images }: PrintedReport): BlockLayout {
  return layoutBlock(block, block.type === 'figure' ? images.get(block.path) : undefined);
}

function optionsFor({ images }: PrintedReport): RenderOptions {
  const sources = new Map([...images].map(([path, image]) => [path, dataUri(image)]));
  return { attributes: asStyle, sourceOf: (path) => sources.get(path) };
}

function pageOf({ title, author }: PrintedReport, body: string): string {
  const by = author === undefined ? '' : `\n<meta name="author" content="${escapeHtml(author)}">`;
  return `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="MReport">${by}
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Characters that a call can take as arguments. */
const chunk = 0x8000;

function dataUri({ bytes, mediaType }: PrintedImage): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += chunk)
    binary += String.fromCharCode(...bytes.subarray(from, from + chunk));
  return `data:${mediaType};base64,${btoa(binary)}`;
}
