/** How many letters have to be added, removed or changed to make one text the other. Quadratic: for short texts. */
export function editDistance(a: string, b: string): number {
  const letters = [...b];
  // The distances from what was read of `a` to each beginning of `b`, the empty one left out.
  let row = letters.map((_, j) => j + 1);
  for (const [i, letter] of [...a].entries()) {
    let [corner, left] = [i, i + 1];
    row = row.map((above, j) => {
      const changed = corner + (letters[j] === letter ? 0 : 1);
      [corner, left] = [above, Math.min(changed, above + 1, left + 1)];
      return left;
    });
  }
  return row.at(-1) ?? [...a].length;
}
