import { deepestStyledLevel } from '../level-names';
import {
  bodyType,
  captionGap,
  captionType,
  figureGap,
  indentOf,
  smallType,
  titleGap,
  titleType,
  type TypeSize,
} from '../paper/measures';
import { xmlHead } from '../xml';
import { rootAttributes } from './namespaces';
import * as ids from '../style-ids';
import { gapStyle, itemList, linkStyle, plainStyle } from './style-ids';
import { halfPoints, twips } from './units';

const sizeOf = ({ size }: TypeSize): string =>
  `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;

const exact = (pitch: number): string => `w:line="${twips(pitch)}" w:lineRule="exact"`;

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="標楷體" w:cs="Times New Roman"/>${sizeOf(bodyType)}<w:lang w:val="en-US" w:eastAsia="zh-TW" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

/**
 * As the norm demands: no space added between Han characters and others, no mark outside the margin, no grid. They are
 * in a style because LibreOffice does not read all of them from the defaults; it adds space between Han characters and
 * others nevertheless.
 */
const normal = `<w:widowControl/><w:suppressAutoHyphens/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" ${exact(bodyType.pitch)}/><w:jc w:val="both"/>`;

/** A named style of paragraphs. */
interface Style {
  id: string;
  /** The name that a reader sees in the list of styles. */
  name: string;
  /** Elements of `w:pPr`, in the order of the schema. */
  paragraph?: string;
  /** Elements of `w:rPr`, in the order of the schema. */
  run?: string;
  basedOn?: string;
  isDefault?: boolean;
}

function style({
  id,
  name,
  paragraph = '',
  run = '',
  basedOn = plainStyle,
  isDefault = false,
}: Style): string {
  const base = isDefault ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function levelStyles(level: number): string {
  const { from, hang } = indentOf(level);
  const left = twips((from + hang) * bodyType.size);
  const list = `<w:numPr><w:ilvl w:val="${String(level - 1)}"/><w:numId w:val="${itemList}"/></w:numPr>`;
  const outline = level === 1 ? '<w:outlineLvl w:val="0"/>' : '';
  const item = `${list}<w:ind w:left="${left}" w:hanging="${twips(hang * bodyType.size)}"/>${outline}`;
  return (
    style({ id: ids.itemStyle(level), name: ids.itemStyleName(level), paragraph: item }) +
    style({
      id: ids.bodyStyle(level, plainStyle),
      name: ids.bodyStyleName(level),
      paragraph: `<w:ind w:left="${left}"/>`,
    })
  );
}

const paragraphs = [
  style({ id: plainStyle, name: 'Normal', paragraph: normal, isDefault: true }),
  style({
    id: ids.titleStyle,
    name: ids.styleNames.title,
    paragraph: `<w:spacing w:after="${twips(titleGap)}" ${exact(titleType.pitch)}/><w:jc w:val="center"/>`,
    run: `<w:b/><w:bCs/>${sizeOf(titleType)}`,
  }),
  style({ id: ids.fieldStyle, name: ids.styleNames.field }),
  style({
    id: ids.captionStyle,
    name: ids.styleNames.caption,
    paragraph: `<w:spacing w:before="${twips(captionGap)}" w:after="${twips(captionGap)}" ${exact(captionType.pitch)}/><w:jc w:val="center"/>`,
    run: sizeOf(captionType),
  }),
  style({
    id: ids.figureStyle,
    name: ids.styleNames.figure,
    // The line is as high as the image.
    paragraph: `<w:spacing w:before="${twips(figureGap)}" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>`,
    run: '<w:sz w:val="4"/><w:szCs w:val="4"/>',
  }),
  style({
    id: ids.cellStyle,
    name: ids.styleNames.cell,
    paragraph: `<w:spacing ${exact(smallType.pitch)}/><w:jc w:val="left"/>`,
    run: sizeOf(smallType),
  }),
  style({
    id: ids.headStyle,
    name: ids.styleNames.head,
    basedOn: ids.cellStyle,
    paragraph: '<w:jc w:val="center"/>',
  }),
  style({
    id: gapStyle,
    name: '表格間距',
    paragraph: `<w:spacing ${exact(figureGap)}/>`,
    run: '<w:sz w:val="4"/><w:szCs w:val="4"/>',
  }),
  style({
    id: ids.footerStyle,
    name: 'footer',
    paragraph: `<w:spacing ${exact(smallType.pitch)}/><w:jc w:val="center"/>`,
    run: sizeOf(smallType),
  }),
  `<w:style w:type="character" w:styleId="${linkStyle}"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4A8F"/><w:u w:val="single"/></w:rPr></w:style>`,
];

/** `styles.xml`, the part with the named styles. */
export function stylesXml(): string {
  const levels = Array.from({ length: deepestStyledLevel }, (_, index) => levelStyles(index + 1));
  return `${xmlHead}<w:styles ${rootAttributes}>${[defaults, ...paragraphs, ...levels].join('\n')}</w:styles>`;
}

/**
 * `numbering.xml`. The numbers are in the text, as they are written: the list shows no numbers of its own, but has the
 * items' levels.
 */
export function numberingXml(): string {
  const levels = Array.from({ length: deepestStyledLevel }, (_, index) => {
    const { from, hang } = indentOf(index + 1);
    const indent = `<w:ind w:left="${twips((from + hang) * bodyType.size)}" w:hanging="${twips(hang * bodyType.size)}"/>`;
    return `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:pStyle w:val="${ids.itemStyle(index + 1)}"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl>`;
  });
  return `${xmlHead}<w:numbering ${rootAttributes}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum><w:num w:numId="${itemList}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}
