import { expectDefined } from '../../../core/report/expect';

/** Places the notes in the margin: each as near to its block as it can be, none over another. */

export interface NoteBox {
  /** Where the note would stand if it were alone. */
  wanted: number;
  height: number;
}

/** Notes that touch each other; `wanted` is the mean of where its members would have the cluster's top. */
interface Cluster {
  count: number;
  wanted: number;
  height: number;
}

/** The tops of the notes, which come in the order of their `wanted` heights; not above `first`. */
export function stackNotes(notes: readonly NoteBox[], gap: number, first: number): number[] {
  const clusters: Cluster[] = [];
  for (const note of notes) {
    let cluster: Cluster = { count: 1, wanted: note.wanted, height: note.height + gap };
    let above = clusters.at(-1);
    while (above !== undefined && topOf(above, first) + above.height > topOf(cluster, first)) {
      clusters.pop();
      cluster = merge(above, cluster);
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return spread(clusters, notes, gap, first);
}

function merge(above: Cluster, below: Cluster): Cluster {
  const count = above.count + below.count;
  const belowWants = below.wanted - above.height;
  const wanted = (above.wanted * above.count + belowWants * below.count) / count;
  return { count, wanted, height: above.height + below.height };
}

function topOf(cluster: Cluster, first: number): number {
  return Math.max(cluster.wanted, first);
}

function spread(
  clusters: readonly Cluster[],
  notes: readonly NoteBox[],
  gap: number,
  first: number,
): number[] {
  const tops: number[] = [];
  for (const cluster of clusters) {
    let top = topOf(cluster, first);
    for (let left = cluster.count; left > 0; left--) {
      const height = expectDefined(notes[tops.length]?.height, 'height of a note', 0);
      tops.push(top);
      top += height + gap;
    }
  }
  return tops;
}
