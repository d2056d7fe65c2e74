import { startsOf } from '../../core/report/lists';
import type { OutlineNode, OutlineResult, OutlineUnit } from '../../protocol/outline';
import { mapped, removedBy, spliced, type Splice } from '../../protocol/splices';

/** A node of the view. The object stays the same while the item lives, so that the editor keeps its row. */
export interface OutlineEntry extends Omit<OutlineNode, 'children'> {
  parent: OutlineEntry | undefined;
  children: OutlineEntry[];
}

/** What the view shows of a report. Lines within a unit count from its first. */
export interface OutlineModel {
  units: readonly OutlineEntry[];
  lineCounts: readonly number[];
  /** The first line of each unit. */
  starts: readonly number[];
  byId: Map<string, OutlineEntry>;
}

/** The part of an answer that concerns the units. */
export type OutlineChange = Pick<OutlineResult, 'incremental' | 'firstLine' | 'splices'>;

/** A new model, without a report. */
export function emptyOutline(): OutlineModel {
  return { units: [], lineCounts: [], starts: [], byId: new Map() };
}

/**
 * Takes over an answer, in place, and returns what the view has to draw again: the entries whose rows or lists of
 * children changed, none of them below another, or `undefined` for everything (the list of units changed). Lines are
 * taken over silently, since no row shows them. Linear in the units that came, and in the number of units.
 */
export function updateOutline(model: OutlineModel, change: OutlineChange): OutlineEntry[] | undefined {
  const splices = change.incremental ? change.splices : [clearing(model), ...change.splices];
  const update: Update = { before: new Map(), after: model.byId, changed: new Set() };
  for (const unit of removedBy(model.units, splices)) forget(update, unit);
  const units = spliced(
    model.units,
    mapped(splices, ({ node }) => take(update, node)),
  );
  const unitsChanged = !sameEntries(model.units, units);
  model.units = units;
  model.lineCounts = spliced(
    model.lineCounts,
    mapped(splices, ({ lineCount }) => lineCount),
  );
  model.starts = startsOf(model.lineCounts, change.firstLine).starts;
  return unitsChanged ? undefined : topmost(update.changed);
}

/** The line of the report, 0-based, on which an entry begins; `undefined` for one that is gone. */
export function lineOf({ units, starts }: OutlineModel, entry: OutlineEntry): number | undefined {
  let unit = entry;
  while (unit.parent) unit = unit.parent;
  const start = starts[units.indexOf(unit)];
  return start === undefined ? undefined : start + entry.selectionRange.start.line;
}

interface Update {
  /** What was there in the units that go or come again. */
  before: Map<string, OutlineEntry>;
  after: Map<string, OutlineEntry>;
  changed: Set<OutlineEntry>;
}

function clearing({ units }: OutlineModel): Splice<OutlineUnit> {
  return { start: 0, deleteCount: units.length, inserted: [] };
}

function forget(update: Update, entry: OutlineEntry): void {
  update.before.set(entry.id, entry);
  update.after.delete(entry.id);
  for (const child of entry.children) forget(update, child);
}

function take(update: Update, node: OutlineNode, parent?: OutlineEntry): OutlineEntry {
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
