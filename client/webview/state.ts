/** What outlives the page: VS Code keeps it, also over a reload of its window. */
import type { UnitChoice } from './blocks/units';
import { isZoom, type Zoom } from './tools/zoom';

/** `auto`: pages where there is room for them. */
export type ViewChoice = 'auto' | 'paper' | 'flow';

/** What VS Code keeps of the page while it is hidden, and over a restart. */
export interface PageState {
  /** The report; the extension's serializer reads it. */
  readonly uri: string;
  /** Whether the preview keeps its report; the serializer reads this, too. */
  readonly locked: boolean;
  /** The line at the window's top. */
  readonly line: number;
  readonly view: ViewChoice;
  readonly zoom: Zoom;
  readonly unit: UnitChoice;
}

/** The report that a page is of, as the extension wrote it into the page. */
export type PageReport = Pick<PageState, 'uri' | 'locked'> & {
  /** The URI that the same report had before; empty where it had none. */
  readonly uriBefore: string;
};

/**
 * The state that was kept, as far as it can be made out: it may be of an older version. Of another report, the view and
 * the zoom are kept, but neither place nor unit.
 */
export function readState(kept: unknown, { uri, uriBefore, locked }: PageReport): PageState {
  const get = (name: string): unknown =>
    typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
  const [line, view, zoom, unit] = ['line', 'view', 'zoom', 'unit'].map(get);
  const isSame = [uri, uriBefore].includes(String(get('uri')));
  return {
    uri,
    locked,
    line: isSame && typeof line === 'number' && line >= 0 ? line : 0,
    view: view === 'paper' || view === 'flow' ? view : 'auto',
    zoom: isZoom(zoom) ? zoom : 'auto',
    unit: isUnitChoice(unit) && (isSame || unit === 'caret') ? unit : 'all',
  };
}

function isUnitChoice(value: unknown): value is UnitChoice {
  if (value === 'all' || value === 'caret') return true;
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'title') === 'string' && typeof Reflect.get(value, 'ordinal') === 'number';
}
