/** The styles of exported files, by their ids; what one reads in the list of styles is Chinese. */
import { styledLevel } from './level-names';

export const titleStyle = 'Title';
export const fieldStyle = 'Field';
export const captionStyle = 'Caption';
export const figureStyle = 'Figure';
export const cellStyle = 'TableText';
export const headStyle = 'TableHead';
export const footerStyle = 'Footer';

/** The style of an item's paragraph. */
export const itemStyle = (level: number): string => `Item${String(styledLevel(level))}`;

/**
 * The style of a paragraph without a marker; 0: before the first unit.
 * @param plain what the format calls the style that all others come from
 */
export const bodyStyle = (level: number, plain: string): string =>
  level < 1 ? plain : `Body${String(styledLevel(level))}`;
