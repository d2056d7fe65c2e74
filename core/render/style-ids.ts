/**
 * The styles of exported files, by their ids, and by the names that a reader sees in the list of styles. The names are
 * part of the document: they are Chinese like the report, whatever the language of the interface.
 */
import { levelName, styledLevel } from './level-names';

/** The style of the title. */
export const titleStyle = 'Title';
/** The style of a field. */
export const fieldStyle = 'Field';
/** The style of the caption of a table or a figure. */
export const captionStyle = 'Caption';
/** The style of the paragraph that holds a figure. */
export const figureStyle = 'Figure';
/** The style of the text in a table. */
export const cellStyle = 'TableText';
/** The style of the text in the head of a table. */
export const headStyle = 'TableHead';
/** The style of the footer, which holds the page number. */
export const footerStyle = 'Footer';

/** The names of the styles that do not belong to a level. */
export const styleNames = {
  title: '案由',
  field: '欄位',
  caption: '圖表標題',
  figure: '圖',
  cell: '表格文字',
  head: '表頭',
} as const;

/** The id of the style of an item's paragraph. */
export const itemStyle = (level: number): string => `Item${String(styledLevel(level))}`;

/** The name of the style of an item's paragraph. */
export const itemStyleName = (level: number): string => `項目${levelName(level)}`;

/**
 * The id of the style of a paragraph without a marker.
 * @param level of the item that it belongs to; 0 before the first unit
 * @param plain the id of the style that all others are based on, in this format
 */
export const bodyStyle = (level: number, plain: string): string =>
  level < 1 ? plain : `Body${String(styledLevel(level))}`;

/** The name of the style of a paragraph without a marker, from level 1 on. */
export const bodyStyleName = (level: number): string => `內文${levelName(level)}`;
