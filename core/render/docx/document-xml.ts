import type { Block, FigureBlock } from '../../report/block';
import { ReportLayout } from '../report-layout';
import type { BlockLayout } from '../paper/layout-block';
import type { FigureLayout } from '../paper/layout-figure';
import type { TableLayout } from '../paper/layout-table';
import type { TextLayout } from '../paper/layout-text';
import { hasUsualIndent, page } from '../paper/measures';
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
import { xmlHead } from '../xml';
import { drawingXml } from './drawing-xml';
import { rootAttributes } from './namespaces';
import { paragraphXml } from './paragraph-xml';
import type { Relationships } from './relationships';
import { leadXml, runsXml } from './runs-xml';
import { gapStyle, plainStyle } from './style-ids';
import { tableXml } from './table-xml';
import { twips } from './units';

/** `document.xml`, the part with the text. Calls `checkpoint` now and then. Linear in the report. */
export async function documentXml(
  report: PrintedReport,
  pictures: Pictures,
  relationships: Relationships,
  checkpoint: Checkpoint,
): Promise<string> {
  const reportLayout = new ReportLayout(report);
  const writer = new DocumentWriter(reportLayout, pictures, relationships);
  const parts = await reportLayout.writeBlocks(
    (block, layout, index) => writer.block(block, layout, index),
    checkpoint,
  );
  return `${xmlHead}<w:document ${rootAttributes}><w:body>${parts.join('\n')}${sectionXml(relationships)}</w:body></w:document>`;
}

/** The page: A4, with its number in the lower margin. */
function sectionXml(relationships: Relationships): string {
  const margin = twips(page.margin);
  const edge = twips(page.margin / 2);
  return `<w:sectPr><w:footerReference w:type="default" r:id="${relationships.part('footer', 'footer1.xml')}"/><w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="${edge}" w:footer="${edge}" w:gutter="0"/></w:sectPr>`;
}

/** Writes blocks in order, and collects what they refer to. */
class DocumentWriter {
  readonly #reportLayout: ReportLayout;
  readonly #pictures: Pictures;
  readonly #relationships: Relationships;
  #drawings = 0;

  constructor(reportLayout: ReportLayout, pictures: Pictures, relationships: Relationships) {
    this.#reportLayout = reportLayout;
    this.#pictures = pictures;
    this.#relationships = relationships;
  }

  block(block: Block, layout: BlockLayout, index: number): string {
    switch (layout.type) {
      case 'text':
        return this.#text(block, layout, index);
      case 'table':
        return this.#table(layout);
      case 'figure':
        return block.type === 'figure' ? this.#figure(block, layout) : '';
      case 'hidden':
        return '';
    }
  }

  #text(block: Block, layout: TextLayout, index: number): string {
    const { lead, leadWidth, hang, lines } = layout;
    const runs = runsXml(lines.flat(), this.#relationships);
    if (block.type === 'field' && block.isTitle) return paragraphXml(ids.titleStyle, {}, runs);
    const isPlaced = block.type === 'item' ? !hasUsualIndent(layout, block.level) : layout.hang > 0;
    const change = {
      ...(this.#reportLayout.staysWithNext(index) && { keepWithNext: true }),
      ...(isPlaced && { place: layout }),
    };
    return paragraphXml(styleOf(block), change, leadXml(lead, leadWidth < hang) + runs);
  }

  /** Small empty paragraphs make the gaps around a table, which has none of its own, and separate two tables. */
  #table(layout: TableLayout): string {
    const gap = (change: ParagraphChange): string => paragraphXml(gapStyle, change, '');
    const above =
      layout.caption.length === 0
        ? gap({ keepWithNext: true })
        : this.#caption(layout.caption, captionAboveTable);
    return above + tableXml(layout, this.#relationships) + gap({});
  }

  #figure(block: FigureBlock, { width, height, caption }: FigureLayout): string {
    const picture = this.#pictures.pictureAt(block.path);
    if (picture === undefined) return this.#caption(caption, captionBelowFigure);
    this.#drawings++;
    const description = block.caption.trim() || block.path;
    const drawing = { picture, number: this.#drawings, description, width, height };
    const change = caption.length > 0 ? figureWithCaption : figureAlone;
    const image = paragraphXml(ids.figureStyle, change, drawingXml(drawing, this.#relationships));
    return image + this.#caption(caption, captionBelowFigure);
  }

  #caption(lines: FigureLayout['caption'], change: ParagraphChange): string {
    return lines.length === 0
      ? ''
      : paragraphXml(ids.captionStyle, change, runsXml(lines.flat(), this.#relationships));
  }
}

function styleOf(block: Block): string {
  if (block.type === 'item') return ids.itemStyle(block.level);
  return block.type === 'paragraph' ? ids.bodyStyle(block.level, plainStyle) : ids.fieldStyle;
}
