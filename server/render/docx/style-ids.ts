/** The styles that a reader of the file sees, by their ids in the file. */
import { styledLevel } from '../level-names';

export const titleStyle = 'Title';
export const fieldStyle = 'Field';
export const captionStyle = 'Caption';
export const figureStyle = 'Figure';
export const cellStyle = 'TableText';
export const headStyle = 'TableHead';
export const gapStyle = 'TableGap';
export const footerStyle = 'Footer';
export const linkStyle = 'Hyperlink';
export const itemList = '1';

/** The style of an item's paragraph. */
export const itemStyle = (level: number): string => `Item${String(styledLevel(level))}`;

/** The style of a paragraph without a marker; 0: before the first unit. */
export const bodyStyle = (level: number): string =>
  level < 1 ? 'Normal' : `Body${String(styledLevel(level))}`;
