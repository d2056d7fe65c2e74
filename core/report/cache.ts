/** Values that are computed once for what they are computed from, and live as long as that does. */
import type { Line } from './line';

/** Computes a value once for each key. Keys are compared by identity and are immutable. */
export function cached<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = values.get(key);
    if (entry === undefined) values.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}

let lineSlots = 0;

/** The same for lines, each of which has a slot for every such function: quicker than a weak map of all lines. */
export function cachedPerLine<Value>(compute: (line: Line) => Value): (line: Line) => Value {
  const slot = lineSlots++;
  return (line) => {
    const { cache } = line;
    if (cache.has(slot)) return cache.get(slot) as Value;
    const value = compute(line);
    cache.set(slot, value);
    return value;
  };
}
