import {
  bodyType,
  captionGap,
  captionType,
  cellPadding,
  chineseFonts,
  figureGap,
  latinFonts,
  page,
  ruleWidth,
  smallType,
  titleGap,
  titleType,
  type TypeSize,
} from '../paper/measures';
import { points } from '../points';

const type = ({ size, pitch }: TypeSize): string => `font-size:${points(size)};line-height:${points(pitch)}`;
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(',');
const local = (suffix: string): string => latinFonts.map((name) => `local('${name}${suffix}')`).join(',');

/** Latin and digits have a font of their own; what both scripts use stays with the Chinese one. */
const latinRange = 'U+21-7E,U+A1-B6,U+B8-24F';

/** The style sheet of an exported page: sheets of paper, printed one to a sheet. */
export const pageStyle = `
@font-face{font-family:'Report Latin';src:${local('')};unicode-range:${latinRange}}
@font-face{font-family:'Report Latin';font-weight:bold;src:${local(' Bold')};unicode-range:${latinRange}}
@page{size:${points(page.width)} ${points(page.height)};margin:0}
body{margin:0;background:#e4e4e4;color:#111;font-family:'Report Latin',${quoted(chineseFonts)},serif;font-kerning:none;text-spacing-trim:space-all;${type(bodyType)}}
.sheet{position:relative;box-sizing:border-box;width:${points(page.width)};height:${points(page.height)};margin:${points(24)} auto;padding:${points(page.margin)};overflow:hidden;background:#fff;box-shadow:0 1px 4px #0004}
.sheet::after{position:absolute;inset:auto 0 ${points(page.margin / 2 - smallType.pitch / 2)};content:attr(data-page);text-align:center;${type(smallType)}}
h1,h2,p,figure{position:relative;margin:0;font-size:inherit;font-weight:normal}
p,h2{padding-left:var(--left)}
.lead{position:absolute;left:calc(var(--left) - var(--hang))}
.line{display:block;min-height:1lh;white-space:pre;text-align-last:justify}
:not(.unfinished)>.line:last-child{text-align-last:start}
.end{display:none}
h1{padding-bottom:${points(titleGap)};${type(titleType)}}
h1,h1 *{font-weight:bold}
h1 .line.line.line,figcaption .line.line.line,th .line.line.line,.align-center .line.line.line{text-align-last:center}
.align-right .line.line.line{text-align-last:right}
figure{padding:${points(figureGap)} 0;text-align:center}
figure.goes-on{padding-top:0}
figure.unfinished{padding-bottom:0}
figcaption{padding:${points(captionGap)} 0;${type(captionType)}}
table{width:100%;border-collapse:collapse;table-layout:fixed;text-align:left;${type(smallType)}}
col{width:var(--width)}
th,td{padding:${points(cellPadding.block)} ${points(cellPadding.inline)};border:${points(ruleWidth)} solid #111;font-weight:normal;vertical-align:middle}
th{background:#f4f4f2}
img{display:block;width:var(--width);height:var(--height);margin:0 auto}
a{color:#0b4a8f}
.control{padding:0 .25em;border:1px solid #c3272b;color:#c3272b;font:9pt/12pt sans-serif}
@media print{body{background:none}.sheet{margin:0;box-shadow:none;break-after:page}.sheet:last-child{break-after:auto}}
`;
