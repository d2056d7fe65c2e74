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
  type Type,
} from '../paper/measures';

const points = (length: number): string => `${String(Math.round(length * 1000) / 1000)}pt`;
const type = ({ size, pitch }: Type): string => `font-size:${points(size)};line-height:${points(pitch)}`;
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(',');
const local = (suffix: string): string => latinFonts.map((name) => `local('${name}${suffix}')`).join(',');

/** Latin and digits have a font of their own; what both scripts use stays with the Chinese one. */
const latinRange = 'U+21-7E,U+A1-B6,U+B8-24F';

/**
 * The style sheet of an exported page: on screen a sheet of paper as long as it takes, printed A4 with the lines and
 * pages of the preview; on a narrow screen the text breaks with the window.
 */
export const pageStyle = `
@font-face{font-family:'Report Latin';src:${local('')};unicode-range:${latinRange}}
@font-face{font-family:'Report Latin';font-weight:bold;src:${local(' Bold')};unicode-range:${latinRange}}
@page{size:${points(page.width)} ${points(page.height)};margin:${points(page.margin)};@bottom-center{content:counter(page);font:${points(smallType.size)} 'Report Latin',serif}}
html{background:#e8e8e8}
body{box-sizing:border-box;max-width:${points(page.width)};margin:${points(24)} auto;padding:${points(page.margin)};background:#fff;color:#111;font-family:'Report Latin',${quoted(chineseFonts)},serif;font-kerning:none;text-spacing-trim:space-all;${type(bodyType)}}
h1,h2,p,figure{position:relative;margin:0;font-size:inherit;font-weight:normal}
p,h2{padding-left:var(--left)}
.lead{position:absolute;left:calc(var(--left) - var(--hang))}
.line{display:block;min-height:1lh;white-space:pre;text-align-last:justify}
.line:last-child{text-align-last:start}
.end{display:none}
h1{margin-bottom:${points(titleGap)};${type(titleType)}}
h1,h1 *{font-weight:bold}
h1 .line.line,figcaption .line.line,th .line.line,.align-center .line.line{text-align-last:center}
.align-right .line.line{text-align-last:right}
figure{padding:${points(figureGap)} 0;text-align:center}
figcaption{padding:${points(captionGap)} 0;${type(captionType)}}
table{width:100%;border-collapse:collapse;table-layout:fixed;text-align:left;${type(smallType)}}
col{width:var(--width)}
th,td{padding:${points(cellPadding.block)} ${points(cellPadding.inline)};border:${points(ruleWidth)} solid #111;font-weight:normal;vertical-align:middle}
th{background:#f4f4f2}
img{width:var(--width);height:var(--height);max-width:100%;object-fit:contain;vertical-align:bottom}
a{color:#0b4a8f}
.control{padding:0 .25em;border:1px solid #c3272b;color:#c3272b;font:9pt/12pt sans-serif}
tr,img,.figure{break-inside:avoid}
h1,figcaption,thead,.keeps{break-after:avoid}
.figure figcaption{break-before:avoid;break-after:auto}
:is(.line:first-child,.lead+.line):not(:last-child){break-after:avoid}
.line:last-child:not(:first-child,.lead+*){break-before:avoid}
@media print{html{background:none}body{max-width:none;margin:0;padding:0}}
@media screen and (max-width:${points(page.width)}){
body{margin:0;padding:${points(bodyType.size)}}
.line,.end{display:inline;white-space:pre-wrap}
p,h2{padding-left:calc(var(--hang) + (var(--left) - var(--hang))/2)}
.lead{left:calc((var(--left) - var(--hang))/2)}
}
`;
