import { expectDefined } from '../report/expect';

/** The names of the levels that exported files have styles for. Deeper levels share the last, and its indent. */
const names = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** The deepest level with a style of its own. */
export const deepestStyledLevel = names.length;

/** The level whose style an item of `level` (any number) has: 1 to `deepestStyledLevel`. */
export const styledLevel = (level: number): number => Math.min(Math.max(level, 1), deepestStyledLevel);

/** The name of a level in the style names that a reader sees, such as 三. */
export const levelName = (level: number): string =>
  expectDefined(names[styledLevel(level) - 1], 'name of a level', '');
