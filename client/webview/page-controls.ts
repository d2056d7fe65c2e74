import type { BlockList } from './blocks/block-list';
import type { UnitChoice } from './blocks/units';
import type { Host } from './host';
import { nextFinding, type TextPlace } from './notes/placed-findings';
import type { ShownReport } from './shown-report';
import type { ViewHost } from './view-host';
import { placeOfLine, type Place } from './scroll/scroll-map';
import { Toolbar } from './tools/toolbar';
import { stepFrom, type Zoom } from './tools/zoom';

/** The page, as its controls know it. */
export interface ControlledPage {
  readonly report: ShownReport;
  readonly viewHost: ViewHost;
  /** The editor's caret: its line, with the part of it before the caret; `undefined` without an editor. */
  readonly caret: number | undefined;
  /** Takes over another view, zoom or width of the pane. */
  rearrange(): void;
  /** Shows the unit that the user chose. */
  chooseUnit(): void;
  /** Brings a place into sight, as if the user had scrolled there. */
  jumpTo(place: Place): void;
  openFind(): void;
  /** Opens the note of a finding, if its block is drawn. */
  openNote(key: string): void;
}

/** The toolbar and the keys: what the user chooses for the page as a whole. */
export class PageControls {
  readonly #host: Host;
  readonly #page: ControlledPage;
  readonly toolbar: Toolbar;
  /** The finding that the user went to last. */
  #finding: TextPlace | undefined;

  constructor(host: Host, page: ControlledPage) {
    this.#host = host;
    this.#page = page;

    this.toolbar = new Toolbar({
      chooseView: (view) => {
        host.remember({ view });
        page.rearrange();
      },
      zoom: (to) => {
        this.#zoom(to);
      },
      chooseUnit: (unit) => {
        host.remember({ unit });
        page.chooseUnit();
      },
      stepFinding: (direction) => {
        this.#stepFinding(direction);
      },
      find: () => {
        page.openFind();
      },
    });
    this.toolbar.units.units = () => page.report.units();
    // Before VS Code, which would do the same for its whole window.
    const listening = { capture: true };
    window.addEventListener(
      'keydown',
      (event) => {
        this.#key(event);
      },
      listening,
    );
    window.addEventListener(
      'wheel',
      (event) => {
        this.#wheel(event);
      },
      { passive: false },
    );
  }

  /** Shows the view, the zoom and the size in the toolbar. */
  showView(kind: 'paper' | 'flow', zoom: Zoom, size: number): void {
    this.toolbar.showView(kind);
    this.toolbar.showZoom(zoom, size);
  }

  /** Shows the counts of the blocks that are shown, and the chosen unit. */
  showReport(list: BlockList, unit: UnitChoice): void {
    const counts = list.findingCounts;
    this.toolbar.showCounts(counts);
    // Whether notes are drawn just now must not move the paper.
    document.body.classList.toggle(
      'noted',
      Object.values(counts).some((count) => count > 0),
    );
    this.toolbar.units.show(unit);
  }

  /** Shows which page the window shows; nothing without pages. */
  showPage(at: { page: number; pages: number } | undefined): void {
    this.toolbar.showPage(at);
  }

  #zoom(to: Exclude<Zoom, number> | 'larger' | 'smaller' | 'paper'): void {
    const { size } = this.#page.viewHost;
    const isWidth = this.#host.state.zoom === 'width';
    const zoom =
      to === 'larger'
        ? stepFrom(size, 1)
        : to === 'smaller'
          ? stepFrom(size, -1)
          : to === 'paper'
            ? 1
            : to === 'width' && isWidth
              ? 'auto'
              : to;
    this.#host.remember({ zoom });
    this.#page.rearrange();
  }

  #stepFinding(direction: 1 | -1): void {
    const { shown } = this.#page.report;
    const caret = this.#page.caret === undefined ? undefined : Math.floor(this.#page.caret);
    const isThere = this.#finding !== undefined && (caret === undefined || caret === this.#finding.line);
    const next = nextFinding(shown, isThere ? this.#finding : placeBefore(caret, direction), direction);
    if (next === undefined) return;
    this.#finding = { line: next.line, character: next.finding.character };
    this.#page.jumpTo(placeOfLine(shown, next.line));
    this.#page.openNote(next.key);
    this.#host.send({ type: 'goTo', ...this.#finding, edit: false });
  }

  #key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const act = this.#actOf(event.key);
    if (act === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  #actOf(key: string): (() => void) | undefined {
    switch (key) {
      case 'f':
        return () => {
          this.#page.openFind();
        };
      case '+':
      case '=':
        return () => {
          this.#zoom('larger');
        };
      case '-':
        return () => {
          this.#zoom('smaller');
        };
      case '0':
        return () => {
          this.#zoom('auto');
        };
      default:
        return undefined;
    }
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? 'larger' : 'smaller');
  }
}

/** A place from which the findings on the caret's own line come first, in either direction. */
function placeBefore(caret: number | undefined, direction: 1 | -1): TextPlace | undefined {
  if (caret === undefined) return undefined;
  return direction > 0 ? { line: caret, character: -1 } : { line: caret + 1, character: -1 };
}
