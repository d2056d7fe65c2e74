/** A report as one HTML file that holds everything it shows: the pages of the preview, on screen and printed. */
import { strToU8 } from 'fflate';
import { impossible } from '../../report/expect';
import { ReportLayout } from '../report-layout';
import { cutLayout } from '../paper/cut-layout';
import { drawnBlock, type DrawnFigure } from '../paper/drawn-block';
import { elementOf, type ElementOptions } from '../paper/elements';
import { textArea } from '../paper/measures';
import { partsOn, type PagePart, type Pages } from '../paper/page-parts';
import { paginate } from '../paper/paginate';
import { pieceCount } from '../paper/paper-block';
import { toBase64 } from '../base64';
import type { Checkpoint, PrintedReport, Writer } from '../printed-report';
import { escapeHtml } from './escape';
import { pageStyle } from './page-style';
import { writeElement } from './write-element';

/** How many pages are written between two checkpoints. */
const stride = 8;

/** Nothing is executed, and nothing is loaded but what is in the file: images only, and as images only. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes an HTML file: the same bytes for the same report. Linear in the report. */
export const writeHtml: Writer = async (report, checkpoint) => {
  const writer = new PageWriter(report, await dataUris(report, checkpoint));
  const sheets: string[] = [];
  for (let page = 0; page < writer.count; page++) {
    if (page % stride === 0) await checkpoint(page / writer.count);
    sheets.push(writer.page(page));
  }
  await checkpoint(1);
  return strToU8(documentOf(report, sheets.join('\n')));
};

class PageWriter {
  readonly #reportLayout: ReportLayout;
  readonly #pages: Pages;
  readonly #sources: ReadonlyMap<string, string>;

  /** @param sources the images' addresses, by their paths */
  constructor(report: PrintedReport, sources: ReadonlyMap<string, string>) {
    this.#reportLayout = new ReportLayout(report);
    const { papers } = this.#reportLayout;
    this.#pages = { blocks: papers, starts: paginate(papers, textArea.height) };
    this.#sources = sources;
  }

  get count(): number {
    return this.#pages.starts.length;
  }

  page(index: number): string {
    const parts = partsOn(this.#pages, index).map((part) => this.#part(part));
    return `<section class="sheet" data-page="${index + 1}">\n${parts.join('\n')}\n</section>`;
  }

  #part({ block: index, from, to }: PagePart): string {
    const block = this.#reportLayout.report.blocks[index];
    const paper = this.#pages.blocks[index];
    if (block === undefined || paper === undefined) return impossible(`Page part ${index} has no block.`, '');
    const drawn = drawnBlock(block, cutLayout(this.#reportLayout.layoutOf(index), { from, to }));
    const classes = [...(from > 0 ? ['goes-on'] : []), ...(to < pieceCount(paper) ? ['unfinished'] : [])];
    return writeElement(elementOf(drawn, { image: (figure) => this.#image(figure), classes }));
  }

  /** A file shows no empty frames: where an image is missing, its caption has to do. */
  #image({ path, width, height }: DrawnFigure): ReturnType<ElementOptions['image']> {
    const src = this.#sources.get(path);
    return src === undefined ? undefined : { src, style: { width, height } };
  }
}

function documentOf({ title, author }: PrintedReport, body: string): string {
  const by = author === undefined ? '' : `\n<meta name="author" content="${escapeHtml(author)}">`;
  return `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=820">
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

/** The images as addresses that hold their bytes; yields after each. */
async function dataUris(report: PrintedReport, checkpoint: Checkpoint): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const [path, { bytes, mediaType }] of report.images) {
    sources.set(path, `data:${mediaType};base64,${toBase64(bytes)}`);
    await checkpoint(0);
  }
  return sources;
}
