import { editDistance } from '../../lib/edit-distance';

/** No id of a rule is nearly as long. */
const longestId = 40;

/**
 * The id that is meant by one that does not exist: by its name alone (`gap`), or a few letters away (`numbering/gaps`).
 * Undefined where none is near, or several equally.
 */
export function nearestId(written: string, ids: Iterable<string>): string | undefined {
  if (written.length > longestId) return undefined;
  const text = written.toLowerCase();
  let nearest: string | undefined;
  // The group is mostly right, and says nothing of which rule in it is meant.
  const nameLength = text.length - text.indexOf('/') - 1;
  let least = Math.max(1, Math.floor(nameLength / 3)) + 1;
  for (const id of ids) {
    const name = id.slice(id.indexOf('/') + 1);
    const distance = Math.min(editDistance(text, id), editDistance(text, name));
    if (distance === least) nearest = undefined;
    if (distance >= least) continue;
    [nearest, least] = [id, distance];
  }
  return nearest;
}
