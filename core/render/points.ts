/** Writes a length in points as CSS and ODF do, rounded to a thousandth: `12.5pt`. */
export const points = (length: number): string => `${String(Math.round(length * 1000) / 1000)}pt`;
