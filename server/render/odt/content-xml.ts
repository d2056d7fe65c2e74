import type { Block, FigureBlock } from '../../report/block';
import { styledLevel } from '../level-names';
import { layoutBlock, paperBlock, type BlockLayout } from '../paper/layout-block';
import type { FigureLayout } from '../paper/layout-figure';
import type { TextLayout } from '../paper/layout-text';
import { captionGap, figureGap, isUsualPlace } from '../paper/measures';
import { nextShown, staysWithNext } from '../paper/paginate';
import type { PaperBlock } from '../paper/paper-block';
import type { Pace, PrintedReport } from '../printed-report';
import { escapeXml, xmlHead } from '../xml';
import { inlineXml, textXml } from './inline-xml';
import { ListNesting } from './list-nesting';
import { rootAttributes } from './namespaces';
import { ParagraphStyles, type ParagraphChange } from './paragraph-styles';
import type { Pictures } from '../pictures';
import * as names from './style-names';
import { fontDeclarations, points } from './styles-xml';
import { ColumnStyles, tableStyles, tableXml } from './table-xml';

/** So many blocks are written between two pauses. */
const stride = 200;

/** The part with the text. Calls `pace` now and then; linear in the report. */
export async function contentXml(report: PrintedReport, pictures: Pictures, pace: Pace): Promise<string> {
  const writer = new ContentWriter(report, pictures);
  const parts: string[] = [];
  for (let from = 0; from < report.blocks.length; from += stride) {
    await pace(from / report.blocks.length);
    const to = Math.min(from + stride, report.blocks.length);
    for (let index = from; index < to; index++) parts.push(writer.block(index));
  }
  parts.push(writer.end());
  const styles = `<office:automatic-styles>${writer.styles()}</office:automatic-styles>`;
  return `${xmlHead}<office:document-content ${rootAttributes}>${fontDeclarations}${styles}<office:body><office:text>${parts.join('\n')}</office:text></office:body></office:document-content>`;
}

/** The rooms around tables and figures, as the pages of the preview have them. */
const aboveTable: ParagraphChange = {
  keepWithNext: true,
  gap: { above: figureGap + captionGap, below: captionGap },
};
const belowFigure: ParagraphChange = { gap: { above: captionGap, below: captionGap + figureGap } };
const alone: ParagraphChange = { gap: { above: figureGap, below: figureGap } };

class ContentWriter {
  readonly #paragraphs = new ParagraphStyles();
  readonly #columns = new ColumnStyles();
  readonly #lists = new ListNesting();
  readonly #layouts: readonly BlockLayout[];
  readonly #papers: readonly PaperBlock[];
  #tables = 0;

  constructor(
    private readonly report: PrintedReport,
    private readonly pictures: Pictures,
  ) {
    const { blocks, images } = report;
    this.#layouts = blocks.map((block) =>
      layoutBlock(block, block.type === 'figure' ? images.get(block.path) : undefined),
    );
    this.#papers = blocks.map((block, index) =>
      paperBlock(block, this.#layouts[index] ?? { type: 'hidden' }),
    );
  }

  block(index: number): string {
    const block = this.report.blocks[index];
    const layout = this.#layouts[index];
    if (block === undefined || layout === undefined || layout.type === 'hidden') return '';
    if (block.type === 'item' && layout.type === 'text') return this.#item(block.level, layout, index);
    return this.#lists.end() + this.#besideItems(block, layout);
  }

  end(): string {
    return this.#lists.end();
  }

  styles(): string {
    return [tableStyles, this.#columns.xml(), this.#paragraphs.xml()].join('\n');
  }

  #besideItems(block: Block, layout: BlockLayout): string {
    switch (layout.type) {
      case 'text':
        return this.#text(block, layout);
      case 'table':
        this.#tables++;
        return (
          this.#caption(layout.caption, aboveTable) +
          tableXml(layout, this.#tables, this.#paragraphs, this.#columns)
        );
      case 'figure':
        return block.type === 'figure' ? this.#figure(block, layout) : '';
      case 'hidden':
        return '';
    }
  }

  #item(level: number, layout: TextLayout, index: number): string {
    const keepWithNext = this.#staysWithNext(index);
    const change = {
      ...(keepWithNext && { keepWithNext }),
      ...(!isUsualPlace(layout, level) && { place: layout }),
    };
    const style = this.#paragraphs.nameFor(names.itemStyle(level), change);
    const element = level === 1 ? 'text:h' : 'text:p';
    const outline = level === 1 ? ' text:outline-level="1"' : '';
    return `${this.#lists.item(styledLevel(level))}<${element} text:style-name="${style}"${outline}>${leadXml(layout)}${inlineXml(layout.lines.flat())}</${element}>`;
  }

  #text(block: Block, layout: TextLayout): string {
    if (block.type === 'field' && block.isTitle)
      return `<text:p text:style-name="${names.titleStyle}">${inlineXml(unbold(layout))}</text:p>`;
    const named = block.type === 'paragraph' ? names.bodyStyle(block.level) : names.fieldStyle;
    const style = this.#paragraphs.nameFor(named, layout.hang > 0 ? { place: layout } : {});
    return `<text:p text:style-name="${style}">${leadXml(layout)}${inlineXml(layout.lines.flat())}</text:p>`;
  }

  #figure(block: FigureBlock, { width, height, caption }: FigureLayout): string {
    const picture = this.pictures.nameOf(block.path);
    if (picture === undefined) return this.#caption(caption, belowFigure);
    const change = caption.length > 0 ? { keepWithNext: true } : alone;
    const style = this.#paragraphs.nameFor(names.figureStyle, change);
    const title = escapeXml(block.caption.trim() || block.path);
    const frame = `<draw:frame draw:name="${escapeXml(picture.name)}" text:anchor-type="as-char" svg:width="${points(width)}" svg:height="${points(height)}"><draw:image xlink:href="${picture.file}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="${picture.mediaType}"/><svg:title>${title}</svg:title></draw:frame>`;
    return `<text:p text:style-name="${style}">${frame}</text:p>${this.#caption(caption, belowFigure)}`;
  }

  #caption(lines: FigureLayout['caption'], change: ParagraphChange): string {
    if (lines.length === 0) return '';
    const style = this.#paragraphs.nameFor(names.captionStyle, change);
    return `<text:p text:style-name="${style}">${inlineXml(lines.flat())}</text:p>`;
  }

  #staysWithNext(index: number): boolean {
    const paper = this.#papers[index];
    return paper !== undefined && staysWithNext(paper, this.#papers[nextShown(this.#papers, index)]);
  }
}

/** The marker, and a tab to where the text begins; none where the text begins right behind it. */
function leadXml({ lead, leadWidth, hang }: TextLayout): string {
  if (lead === '') return '';
  return textXml(lead) + (leadWidth < hang ? '<text:tab/>' : '');
}

/** The title's style is bold already. */
function unbold({ lines }: TextLayout): { text: string; bold: boolean; href?: string }[] {
  return lines.flat().map((run) => ({ ...run, bold: false }));
}
