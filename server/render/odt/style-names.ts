/** The styles that a reader of the file sees, by their names in the file and in the list of styles. */

const digits = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** Deeper levels share the style of this one, as they share its indent. */
export const deepestStyle = digits.length;

const levelOf = (level: number): number => Math.min(Math.max(level, 1), deepestStyle);

export const titleStyle = 'Title';
export const fieldStyle = 'Field';
export const captionStyle = 'Caption';
export const figureStyle = 'Figure';
export const cellStyle = 'TableText';
export const headStyle = 'TableHead';
export const strongStyle = 'Strong';
export const listStyle = 'Items';

/** The style of an item's paragraph. */
export const itemStyle = (level: number): string => `Item${String(levelOf(level))}`;

/** The style of a paragraph without a marker; 0: before the first unit. */
export const bodyStyle = (level: number): string =>
  level < 1 ? 'Standard' : `Body${String(levelOf(level))}`;

/** What the styles of a level are called in the list of styles. */
export const levelName = (level: number): string => digits[levelOf(level) - 1] ?? '';
