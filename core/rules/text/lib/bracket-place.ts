import { expectDefined } from '../../../report/expect';
import type { Line } from '../../../report/line';
import { skipBlanks } from '../../../report/read-markers';
import type { PlacedBracket } from './bracket-pairs';

/** Where the missing half of a pair may be inserted: a column of its line. */
export interface MissingPlace {
  at: number;
  /** Another bracket bounds it. */
  isCertain: boolean;
}

/** Where the missing half of a pair may go: at the next pause of the sentence, but never into or out of another pair. */
export function missingPlace(half: PlacedBracket, line: Line): MissingPlace {
  const { prose, markers, field, textStart } = line;
  const markerEnd = markers.at(-1)?.span.end ?? field?.contentStart ?? textStart;
  return half.bracket.opens
    ? placeAfter(half, prose)
    : placeBefore(half, prose, skipBlanks(prose, markerEnd));
}

function placeAfter({ bracket, all, partners, index }: PlacedBracket, prose: string): MissingPlace {
  let from = bracket.at + 1;
  for (let next = index + 1; next < all.length; next++) {
    const at = all[next]?.at ?? prose.length;
    const pause = prose.slice(from, at).search(/[，。；：！？]/);
    if (pause >= 0) return { at: from + pause, isCertain: false };
    const partner = partners[next];
    if (partner !== undefined && partner < index) return { at, isCertain: true };
    if (partner !== undefined && partner > next) next = partner;
    from = (all[next]?.at ?? at) + 1;
  }
  const rest = prose.slice(from);
  const pause = rest.search(/[，。；：！？]/);
  return { at: pause >= 0 ? from + pause : prose.trimEnd().length, isCertain: false };
}

function placeBefore(half: PlacedBracket, prose: string, textStart: number): MissingPlace {
  const { bracket, all, partners, index } = half;
  let to = bracket.at;
  for (let last = index - 1; last >= 0; last--) {
    const at = expectDefined(all[last]?.at, 'bracket on a line', 0);
    if (at < textStart) break;
    const pause = lastPause(prose.slice(at + 1, to));
    if (pause >= 0) return { at: at + 1 + pause + 1, isCertain: false };
    const partner = partners[last];
    if (partner !== undefined && partner > index) return { at: at + 1, isCertain: true };
    if (partner !== undefined && partner < last) last = partner;
    to = all[last]?.at ?? at;
  }
  const from = Math.min(textStart, to);
  return { at: from + lastPause(prose.slice(from, to)) + 1, isCertain: false };
}

function lastPause(text: string): number {
  return Math.max(...['，', '。', '；', '：', '、', '！', '？'].map((mark) => text.lastIndexOf(mark)));
}
