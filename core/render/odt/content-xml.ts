import type { Block, FigureBlock } from '../../report/block';
import { ReportLayout } from '../report-layout';
import { styledLevel } from '../level-names';
import type { BlockLayout } from '../paper/layout-block';
import type { FigureLayout } from '../paper/layout-figure';
import type { TextLayout } from '../paper/layout-text';
import { hasUsualIndent } from '../paper/measures';
import {
  captionAboveTable,
  captionBelowFigure,
  figureAlone,
  figureWithCaption,
  type ParagraphChange,
} from '../paragraph-change';
import type { Pictures } from '../pictures';
import type { Checkpoint, PrintedReport } from '../printed-report';
import * as ids from '../style-ids';
import { escapeXml, xmlHead } from '../xml';
import { inlineXml, textXml } from './inline-xml';
import { ListNesting } from './list-nesting';
import { rootAttributes } from './namespaces';
import { ParagraphStyles } from './paragraph-styles';
import { plainStyle } from './style-names';
import { points } from '../points';
import { fontDeclarations } from './styles-xml';
import { ColumnStyles, tableStyles, tableXml } from './table-xml';

/** `content.xml`, the part with the text. Calls `checkpoint` now and then. Linear in the report. */
export async function contentXml(
  report: PrintedReport,
  pictures: Pictures,
  checkpoint: Checkpoint,
): Promise<string> {
  const reportLayout = new ReportLayout(report);
  const writer = new ContentWriter(reportLayout, pictures);
  const parts = await reportLayout.writeBlocks(
    (block, layout, index) => writer.block(block, layout, index),
    checkpoint,
  );
  parts.push(writer.end());
  const styles = `<office:automatic-styles>${writer.styles()}</office:automatic-styles>`;
  return `${xmlHead}<office:document-content ${rootAttributes}>${fontDeclarations}${styles}<office:body><office:text>${parts.join('\n')}</office:text></office:body></office:document-content>`;
}

/** Writes blocks in order, and collects the styles that they need. */
class ContentWriter {
  readonly #reportLayout: ReportLayout;
  readonly #pictures: Pictures;
  readonly #paragraphs = new ParagraphStyles();
  readonly #columns = new ColumnStyles();
  readonly #lists = new ListNesting();
  #tables = 0;

  constructor(reportLayout: ReportLayout, pictures: Pictures) {
    this.#reportLayout = reportLayout;
    this.#pictures = pictures;
  }

  block(block: Block, layout: BlockLayout, index: number): string {
    if (layout.type === 'hidden') return '';
    if (block.type === 'item' && layout.type === 'text') return this.#item(block.level, layout, index);
    return this.#lists.end() + this.#otherThanItem(block, layout);
  }

  end(): string {
    return this.#lists.end();
  }

  styles(): string {
    return [tableStyles, this.#columns.xml(), this.#paragraphs.xml()].join('\n');
  }

  #otherThanItem(block: Block, layout: BlockLayout): string {
    switch (layout.type) {
      case 'text':
        return this.#text(block, layout);
      case 'table':
        this.#tables++;
        return (
          this.#caption(layout.caption, captionAboveTable) +
          tableXml(layout, this.#tables, this.#paragraphs, this.#columns)
        );
      case 'figure':
        return block.type === 'figure' ? this.#figure(block, layout) : '';
      case 'hidden':
        return '';
    }
  }

  #item(level: number, layout: TextLayout, index: number): string {
    const change = {
      ...(this.#reportLayout.staysWithNext(index) && { keepWithNext: true }),
      ...(!hasUsualIndent(layout, level) && { place: layout }),
    };
    const style = this.#paragraphs.nameFor(ids.itemStyle(level), change);
    const element = level === 1 ? 'text:h' : 'text:p';
    const outline = level === 1 ? ' text:outline-level="1"' : '';
    return `${this.#lists.item(styledLevel(level))}<${element} text:style-name="${style}"${outline}>${leadXml(layout)}${inlineXml(layout.lines.flat())}</${element}>`;
  }

  #text(block: Block, layout: TextLayout): string {
    if (block.type === 'field' && block.isTitle)
      return `<text:p text:style-name="${ids.titleStyle}">${inlineXml(unbold(layout))}</text:p>`;
    const named = block.type === 'paragraph' ? ids.bodyStyle(block.level, plainStyle) : ids.fieldStyle;
    const style = this.#paragraphs.nameFor(named, layout.hang > 0 ? { place: layout } : {});
    return `<text:p text:style-name="${style}">${leadXml(layout)}${inlineXml(layout.lines.flat())}</text:p>`;
  }

  #figure(block: FigureBlock, { width, height, caption }: FigureLayout): string {
    const picture = this.#pictures.pictureAt(block.path);
    if (picture === undefined) return this.#caption(caption, captionBelowFigure);
    const change = caption.length > 0 ? figureWithCaption : figureAlone;
    const style = this.#paragraphs.nameFor(ids.figureStyle, change);
    const title = escapeXml(block.caption.trim() || block.path);
    const frame = `<draw:frame draw:name="${escapeXml(picture.name)}" text:anchor-type="as-char" svg:width="${points(width)}" svg:height="${points(height)}"><draw:image xlink:href="${picture.file}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="${picture.mediaType}"/><svg:title>${title}</svg:title></draw:frame>`;
    return `<text:p text:style-name="${style}">${frame}</text:p>${this.#caption(caption, captionBelowFigure)}`;
  }

  #caption(lines: FigureLayout['caption'], change: ParagraphChange): string {
    if (lines.length === 0) return '';
    const style = this.#paragraphs.nameFor(ids.captionStyle, change);
    return `<text:p text:style-name="${style}">${inlineXml(lines.flat())}</text:p>`;
  }
}

/** The marker, and a tab to where the text begins, unless the text begins right after the marker. */
function leadXml({ lead, leadWidth, hang }: TextLayout): string {
  if (lead === '') return '';
  return textXml(lead) + (leadWidth < hang ? '<text:tab/>' : '');
}

/** The title's style is bold already. */
function unbold({ lines }: TextLayout): { text: string; bold: boolean; href?: string }[] {
  return lines.flat().map((run) => ({ ...run, bold: false }));
}
