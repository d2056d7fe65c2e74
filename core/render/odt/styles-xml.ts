import {
  bodyType,
  captionGap,
  captionType,
  figureGap,
  indentOf,
  page,
  smallType,
  titleGap,
  titleType,
  type TypeSize,
} from '../paper/measures';
import { deepestStyledLevel } from '../level-names';
import { points } from '../points';
import { xmlHead } from '../xml';
import { rootAttributes } from './namespaces';
import * as ids from '../style-ids';
import { listStyle as listName, plainStyle, strongStyle } from './style-names';

/** The footer is in the lower margin, so that the text ends where the margin begins. */
const footer = { height: page.margin / 2 };

/** The declarations of the fonts, which both parts with styles need. */
export const fontDeclarations = `<office:font-face-decls>
<style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'" style:font-family-generic="roman" style:font-pitch="variable"/>
<style:font-face style:name="標楷體" svg:font-family="標楷體" style:font-family-generic="script" style:font-pitch="fixed"/>
</office:font-face-decls>`;

const sizeOf = ({ size }: TypeSize): string =>
  `fo:font-size="${points(size)}" style:font-size-asian="${points(size)}" style:font-size-complex="${points(size)}"`;

const bold = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"';

/** As the norm demands: no space added between Han characters and others, no mark outside the margin, no hyphens. */
const defaults = `<style:default-style style:family="paragraph">
<style:paragraph-properties style:text-autospace="none" style:punctuation-wrap="simple" style:line-break="strict" style:writing-mode="page" style:tab-stop-distance="${points(bodyType.size * 2)}" fo:hyphenation-ladder-count="no-limit"/>
<style:text-properties style:font-name="Times New Roman" style:font-name-asian="標楷體" style:font-name-complex="Times New Roman" ${sizeOf(bodyType)} fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="TW" style:letter-kerning="false" fo:hyphenate="false"/>
</style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:default-style>
<style:default-style style:family="graphic"/>`;

/** A named style of paragraphs. */
interface Paragraph {
  name: string;
  /** The name that a reader sees in the list of styles. */
  shown: string;
  parent?: string;
  /** Further attributes of `style:style`, with a space before each. */
  more?: string;
  /** Attributes of `style:paragraph-properties`. */
  paragraph: string;
  /** Attributes of `style:text-properties`. */
  text?: string;
}

const style = ({ name, shown, parent, more = '', paragraph, text = '' }: Paragraph): string =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${parent === undefined ? '' : ` style:parent-style-name="${parent}"`}${more}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

const pitch = ({ pitch: height }: TypeSize): string => `fo:line-height="${points(height)}"`;

function levelStyles(level: number): string {
  const { from, hang } = indentOf(level);
  const left = `fo:margin-left="${points((from + hang) * bodyType.size)}"`;
  const item = style({
    name: ids.itemStyle(level),
    shown: ids.itemStyleName(level),
    parent: plainStyle,
    more: `${level === 1 ? ' style:default-outline-level="1"' : ''} style:list-style-name="${listName}" style:list-level="${String(level)}"`,
    paragraph: `${left} fo:text-indent="${points(-hang * bodyType.size)}"`,
  });
  const body = style({
    name: ids.bodyStyle(level, plainStyle),
    shown: ids.bodyStyleName(level),
    parent: plainStyle,
    paragraph: `${left} fo:text-indent="0pt"`,
  });
  return item + body;
}

/** The numbers are in the text, as they are written: the list shows no numbers of its own, but has the items' levels. */
function listStyle(): string {
  const levels = Array.from({ length: deepestStyledLevel }, (_, index) => {
    const { from, hang } = indentOf(index + 1);
    const alignment = `text:label-followed-by="nothing" fo:text-indent="${points(-hang * bodyType.size)}" fo:margin-left="${points((from + hang) * bodyType.size)}"`;
    return `<text:list-level-style-number text:level="${String(index + 1)}" style:num-format=""><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment ${alignment}/></style:list-level-properties></text:list-level-style-number>`;
  });
  return `<text:list-style style:name="${listName}" style:display-name="項目">${levels.join('')}</text:list-style>`;
}

const paragraphs = [
  style({
    name: plainStyle,
    shown: '內文',
    paragraph: `${pitch(bodyType)} fo:text-align="justify" fo:orphans="2" fo:widows="2" fo:margin-top="0pt" fo:margin-bottom="0pt"`,
  }),
  style({
    name: ids.titleStyle,
    shown: ids.styleNames.title,
    parent: plainStyle,
    paragraph: `${pitch(titleType)} fo:text-align="center" fo:margin-bottom="${points(titleGap)}"`,
    text: `${sizeOf(titleType)} ${bold}`,
  }),
  style({ name: ids.fieldStyle, shown: ids.styleNames.field, parent: plainStyle, paragraph: '' }),
  style({
    name: ids.captionStyle,
    shown: ids.styleNames.caption,
    parent: plainStyle,
    paragraph: `${pitch(captionType)} fo:text-align="center" fo:margin-top="${points(captionGap)}" fo:margin-bottom="${points(captionGap)}"`,
    text: sizeOf(captionType),
  }),
  style({
    name: ids.figureStyle,
    shown: ids.styleNames.figure,
    parent: plainStyle,
    paragraph: `fo:line-height="100%" fo:text-align="center" fo:margin-top="${points(figureGap)}"`,
    // With a tiny type size the line is as high as the image.
    text: 'fo:font-size="2pt" style:font-size-asian="2pt"',
  }),
  style({
    name: ids.cellStyle,
    shown: ids.styleNames.cell,
    parent: plainStyle,
    paragraph: `${pitch(smallType)} fo:text-align="start"`,
    text: sizeOf(smallType),
  }),
  style({
    name: ids.headStyle,
    shown: ids.styleNames.head,
    parent: ids.cellStyle,
    paragraph: 'fo:text-align="center"',
  }),
  style({
    name: ids.footerStyle,
    shown: '頁尾',
    parent: plainStyle,
    paragraph: `${pitch(smallType)} fo:text-align="center"`,
    text: sizeOf(smallType),
  }),
  `<style:style style:name="${strongStyle}" style:display-name="粗體" style:family="text"><style:text-properties ${bold}/></style:style>`,
];

const pageLayout = `<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="${points(page.width)}" fo:page-height="${points(page.height)}" style:print-orientation="portrait" fo:margin-top="${points(page.margin)}" fo:margin-bottom="${points(page.margin - footer.height)}" fo:margin-left="${points(page.margin)}" fo:margin-right="${points(page.margin)}" style:writing-mode="lr-tb" style:layout-grid-mode="none"/><style:footer-style><style:header-footer-properties svg:height="${points(footer.height)}" fo:margin-top="${points(footer.height - smallType.pitch - 2)}" style:dynamic-spacing="false"/></style:footer-style></style:page-layout></office:automatic-styles>`;

const masterPage = `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>`;

/** `styles.xml`, the part with the named styles and the page. */
export function stylesXml(): string {
  const levels = Array.from({ length: deepestStyledLevel }, (_, index) => levelStyles(index + 1));
  const all = [defaults, ...paragraphs, ...levels, listStyle()].join('\n');
  return `${xmlHead}<office:document-styles ${rootAttributes}>${fontDeclarations}<office:styles>${all}</office:styles>${pageLayout}${masterPage}</office:document-styles>`;
}
