/** The levels that exported files have styles for; deeper ones share the last, as they share its indent. */
const digits = ['一', '二', '三', '四', '五', '六', '七', '八'];

export const deepestStyle = digits.length;

/** The level whose style an item of `level` has. */
export const styledLevel = (level: number): number => Math.min(Math.max(level, 1), deepestStyle);

/** What the styles of a level are called in the list of styles. */
export const levelName = (level: number): string => digits[styledLevel(level) - 1] ?? '';
