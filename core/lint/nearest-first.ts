/** The indexes below `count`, from `center` on outwards: the next after and the next before in turn. */
export function* nearestFirst(center: number, count: number): Generator<number> {
  let [before, after] = [center, center];
  while (before > 0 || after < count) {
    if (after < count) yield after++;
    if (before > 0) yield --before;
  }
}
