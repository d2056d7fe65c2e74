/** Lengths in points as WordprocessingML writes them. */

/** Twentieths of a point. */
export const twips = (points: number): string => String(Math.round(points * 20));

/** Half points, for sizes of type. */
export const halfPoints = (points: number): string => String(Math.round(points * 2));

/** English metric units, for drawings. */
export const emu = (points: number): string => String(Math.round(points * 12700));

/** Eighths of a point, for rules. */
export const eighths = (points: number): string => String(Math.round(points * 8));
