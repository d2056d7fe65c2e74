import { expectDefined } from '../../../report/expect';
import { editDistance } from '../../lib/edit-distance';

/** How the roster has one unit of a report. */
export type UnitReading =
  /** It is in the roster; `inOrder`: and where the roster has it, seen from the others. */
  | { type: 'known'; index: number; inOrder: boolean }
  /** It occurred before. `meant`: the one that would belong here, and that no other unit is. */
  | { type: 'double'; index: number; meant: number | undefined }
  | { type: 'unknown'; meant: number | undefined };

/** Names of the roster that no unit of the report is or is meant to be, and the unit they would follow. */
export interface MissingUnits {
  /** Index of the unit in the report; -1: they come first. */
  after: number;
  indexes: number[];
}

/** A name as it is compared: variants and blanks do not matter. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').replaceAll('台', '臺');
}

/**
 * Reads the units of a report by the roster. Undefined where the report is not one of such units: none is known,
 * or the greater part is not. Quadratic at most, in numbers that are small.
 */
export function readUnits(titles: readonly string[], roster: readonly string[]): UnitReading[] | undefined {
  const names = roster.map(plainName);
  const indexes = titles.map((title) => names.indexOf(plainName(title)));
  const known = indexes.filter((index) => index >= 0);
  if (known.length === 0 || known.length * 2 < titles.length) return undefined;
  const inOrder = longestRise(indexes);
  const kept = keptUnits(indexes, inOrder);
  const free = new Set(names.keys());
  for (const index of known) free.delete(index);
  return indexes.map((index, at): UnitReading => {
    if (kept.has(at)) return { type: 'known', index, inOrder: inOrder.has(at) };
    const meant =
      nearest(plainName(expectDefined(titles[at], 'title of a unit', '')), names, free) ??
      inPlace(at, indexes, inOrder, free);
    if (meant !== undefined) free.delete(meant);
    return index >= 0 ? { type: 'double', index, meant } : { type: 'unknown', meant };
  });
}

/** What no unit is, grouped by the place where it belongs. */
export function missingUnits(readings: readonly UnitReading[], count: number): MissingUnits[] {
  const present = readings.map((reading) => (reading.type === 'known' ? reading.index : reading.meant));
  const missing: MissingUnits[] = [];
  for (let index = 0; index < count; index++) {
    if (present.includes(index)) continue;
    const after = unitBefore(index, present);
    const last = missing.at(-1);
    if (last?.after === after) last.indexes.push(index);
    else missing.push({ after, indexes: [index] });
  }
  return missing;
}

/** The unit after which one belongs: that of the nearest name before it in the roster. */
export function unitBefore(index: number, present: readonly (number | undefined)[]): number {
  for (let before = index - 1; before >= 0; before--) {
    const at = present.indexOf(before);
    if (at >= 0) return at;
  }
  return -1;
}

/**
 * The places of a longest series of known units that rises: the others are out of order. Of two that have changed
 * places, the first is; of two of the same name, the first is right.
 */
function longestRise(indexes: readonly number[]): Set<number> {
  const rises: Rise[] = [];
  let longest: Rise | undefined;
  for (const [at, index] of indexes.entries()) {
    if (index < 0) continue;
    let before: Rise | undefined;
    for (const rise of rises) if (rise.index < index && isBetter(rise, before)) before = rise;
    const rise: Rise = { at, index, length: 1 + (before?.length ?? 0), before };
    rises.push(rise);
    if (isBetter(rise, longest)) longest = rise;
  }
  const places = new Set<number>();
  for (let rise = longest; rise !== undefined; rise = rise.before) places.add(rise.at);
  return places;
}

/** A longest rise of those that end with one unit. */
interface Rise {
  /** The unit's place in the report, and in the roster. */
  at: number;
  index: number;
  length: number;
  /** The same without the unit. */
  before: Rise | undefined;
}

function isBetter(rise: Rise, than: Rise | undefined): boolean {
  if (than === undefined) return true;
  return rise.length > than.length || (rise.length === than.length && rise.index !== than.index);
}

/** Of units of the same name one is right: that in its place, else the first. */
function keptUnits(indexes: readonly number[], inOrder: ReadonlySet<number>): Set<number> {
  const kept = new Map<number, number>();
  for (const [at, index] of indexes.entries()) {
    if (index < 0) continue;
    const other = kept.get(index);
    if (other === undefined || (inOrder.has(at) && !inOrder.has(other))) kept.set(index, at);
  }
  return new Set(kept.values());
}

/** The one free name that differs by a few characters. */
function nearest(name: string, names: readonly string[], free: ReadonlySet<number>): number | undefined {
  let found: number | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  // A title that is a whole sentence is not a name.
  if (name.length > 40) return undefined;
  for (const [index, other] of names.entries()) {
    if (!free.has(index)) continue;
    const distance = editDistance(name, other);
    if (distance === least) found = undefined;
    if (distance >= least) continue;
    [found, least] = [index, distance];
  }
  return found;
}

/** The one free name that the roster has between the neighbours. */
function inPlace(
  at: number,
  indexes: readonly number[],
  inOrder: ReadonlySet<number>,
  free: ReadonlySet<number>,
): number | undefined {
  const before = indexes.slice(0, at).findLast((_, other) => inOrder.has(other)) ?? -1;
  const after = indexes.find((_, other) => other > at && inOrder.has(other)) ?? Infinity;
  const [first, second] = [...free].filter((index) => index > before && index < after);
  return second === undefined ? first : undefined;
}
