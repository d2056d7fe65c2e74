import type { OutlineNode } from '../../server/protocol';

/** A node of the view. The object stays the same while the item lives, so that the editor keeps its row. */
export interface OutlineEntry extends Omit<OutlineNode, 'children'> {
  parent: OutlineEntry | undefined;
  children: OutlineEntry[];
}

/** What the view shows of a report. */
export interface OutlineModel {
  units: OutlineEntry[];
  byId: Map<string, OutlineEntry>;
}

/** A model without a report. */
export function emptyOutline(): OutlineModel {
  return { units: [], byId: new Map() };
}

/**
 * Brings `model` to the state of `nodes`, in place, and says what the view has to draw again: the entries
 * whose rows or lists of children changed, none of them below another, or `undefined` for everything (the
 * list of units changed). Ranges are taken over silently, since no row shows them.
 */
export function updateOutline(
  model: OutlineModel,
  nodes: readonly OutlineNode[],
): OutlineEntry[] | undefined {
  const update: Update = { before: model.byId, after: new Map(), changed: new Set() };
  const units = nodes.map((node) => take(update, node, undefined));
  const unitsChanged = !sameEntries(model.units, units);
  model.units = units;
  model.byId = update.after;
  return unitsChanged ? undefined : topmost(update.changed);
}

interface Update {
  before: ReadonlyMap<string, OutlineEntry>;
  after: Map<string, OutlineEntry>;
  changed: Set<OutlineEntry>;
}

function take(update: Update, node: OutlineNode, parent: OutlineEntry | undefined): OutlineEntry {
  const known = update.before.get(node.id);
  const entry: OutlineEntry = known ?? { ...node, parent, children: [] };
  if (known && rowDiffers(known, node)) update.changed.add(known);
  Object.assign(entry, { ...node, parent, children: entry.children });
  update.after.set(node.id, entry);

  const children = node.children.map((child) => take(update, child, entry));
  if (known && !sameEntries(known.children, children)) update.changed.add(known);
  entry.children = children;
  return entry;
}

function rowDiffers(entry: OutlineEntry, node: OutlineNode): boolean {
  const before = entry.findings;
  const after = node.findings;
  return (
    entry.label !== node.label ||
    before.error !== after.error ||
    before.warning !== after.warning ||
    before.information !== after.information ||
    before.hint !== after.hint
  );
}

function sameEntries(before: readonly OutlineEntry[], after: readonly OutlineEntry[]): boolean {
  return before.length === after.length && before.every((entry, index) => entry === after[index]);
}

/** Drawing an entry again draws everything below it: those need no mention. */
function topmost(changed: ReadonlySet<OutlineEntry>): OutlineEntry[] {
  return [...changed].filter((entry) => {
    for (let above = entry.parent; above; above = above.parent) if (changed.has(above)) return false;
    return true;
  });
}
