import type { PreviewSplice } from '../../protocol/preview';
import type { ToPreviewPage } from '../../protocol/preview-page';
import { previewPageMessages as messages } from '../../l10n/messages/preview-page';
import { movedLine } from './blocks/anchor';
import { CaretMark } from './caret-mark';
import { ViewHost } from './view-host';
import { Find } from './find/find';
import { Host, partOfPage } from './host';
import { t } from './locale';
import { Images } from './images';
import { FindingNotes } from './notes/finding-notes';
import { PageControls, type ControlledPage } from './page-controls';
import { listenToPointer } from './pointer';
import { lineOfPlace, lineToY, placeOfLine, yToLine, type Place } from './scroll/scroll-map';
import { PageScroll } from './scroll/page-scroll';
import { ShownReport } from './shown-report';
import { create } from './tools/elements';
import type { PageReport } from './state';

/** Where in the window a place stands that was jumped to, as a part of its height. */
const jumpShare = 0.3;
/** Heights that were only estimated may need a second pass, and what comes into sight then a third. */
const maxLayoutPasses = 3;
/** The maximum height of a line on paper, in pixels. */
const tallestLine = 60;

/** The preview's page: puts its parts together, talks with the extension, and keeps in step with the editor. */
export class PreviewPage implements ControlledPage {
  readonly #host: Host;
  readonly #root = partOfPage('.view');
  readonly #report: ShownReport;
  readonly #viewHost: ViewHost;
  readonly #controls: PageControls;
  readonly #find: Find;
  readonly #notes: FindingNotes;
  readonly #images: Images;
  readonly #scroll: PageScroll;
  readonly #caretMark = new CaretMark();
  /** The line at the top of the window: what stays in place when the paper changes around it. */
  #topLine: number;
  #caret: number | undefined;
  #followCaret = false;

  constructor(report: PageReport) {
    this.#host = new Host(report);
    this.#topLine = this.#host.state.line;
    this.#report = new ShownReport(this.#host.state.unit);
    this.#controls = new PageControls(this.#host, this);
    this.#viewHost = new ViewHost(partOfPage('.page'), this.#root, this.#controls.toolbar.element, (page) =>
      t(messages.page, { page }),
    );
    this.#find = new Find({
      here: () => placeOfLine(this.#report.shown, this.#topLine),
      reveal: (place) => {
        this.jumpTo(place);
      },
      changed: () => {
        this.#relayout();
      },
    });
    this.#notes = new FindingNotes(partOfPage('.notes'), this.#host, () => {
      this.#placeNotes();
    });
    this.#images = new Images({
      requested: (paths) => {
        this.#host.send({ type: 'images', paths });
      },
      loaded: (path, image) => {
        this.#imageLoaded(path, image);
      },
    });
    this.#scroll = new PageScroll((byUser) => {
      this.#scrolled(byUser);
    });
  }

  /** The blocks of the report, and those that are shown. */
  get report(): ShownReport {
    return this.#report;
  }

  /** The view of the blocks, and the part of it that the window shows. */
  get viewHost(): ViewHost {
    return this.#viewHost;
  }

  /** The editor's caret: its line, with the part of it before the caret; `undefined` without an editor. */
  get caret(): number | undefined {
    return this.#caret;
  }

  /** Asks for the report, and listens to the extension, the user and the browser. */
  start(): void {
    document.body.prepend(create('header', 'tools', this.#controls.toolbar.element, this.#find.box.element));
    window.addEventListener('message', (event: MessageEvent<ToPreviewPage>) => {
      this.#receive(event.data);
    });
    listenToPointer(this.#root, this.#host, () => ({
      list: this.#report.shown,
      parts: this.#viewHost.view.shown,
    }));
    const resized = new ResizeObserver(() => {
      this.rearrange();
    });
    for (const element of [document.documentElement, this.#controls.toolbar.element])
      resized.observe(element);
    window.addEventListener('beforeprint', () => {
      this.#images.show(this.#viewHost.view.fillAll());
    });
    void document.fonts.ready.then(() => {
      this.#relayout();
    });
    this.rearrange();
    this.#host.send({ type: 'ready' });
  }

  /** Opens the search box. */
  openFind(): void {
    this.#find.open();
  }

  /** Opens the note of a finding, if its block is drawn. */
  openNote(key: string): void {
    this.#notes.open(key);
  }

  /** Takes over another view, zoom or width of the pane. */
  rearrange(): void {
    const { view, zoom } = this.#host.state;
    const isNewView = this.#viewHost.arrange(view, zoom);
    if (isNewView) this.#viewHost.view.take(this.#report.shown);
    this.#controls.showView(this.#viewHost.kind, zoom, this.#viewHost.size);
    this.#relayout();
  }

  /** Shows the unit that the user chose, or the one that the caret is in now. */
  chooseUnit(): void {
    const { unit } = this.#host.state;
    if (!this.#report.choose(unit, this.#caret)) return;
    const { shown } = this.#report;
    const isInside = this.#topLine >= shown.lineAt(0) && this.#topLine < shown.lineAt(shown.count);
    if (!isInside) this.#topLine = shown.lineAt(0);
    this.#show();
    this.#relayout();
  }

  /** Brings a place into sight, as if the user had scrolled there. */
  jumpTo(place: Place): void {
    const { view, window } = this.#viewHost;
    const y = view.yOf(place) - jumpShare * (window.bottom - window.top);
    this.#topLine = yToLine(this.#report.shown, view, y);
    this.#followCaret = false;
    this.#relayout();
    this.#host.send({ type: 'scroll', line: this.#topLine });
  }

  #receive(message: ToPreviewPage): void {
    switch (message.type) {
      case 'update':
        this.#change(() => {
          const splices = JSON.parse(message.splices) as PreviewSplice[];
          this.#report.update(splices, message);
        });
        break;
      case 'view':
        this.#followEditor(message);
        break;
      case 'images':
        this.#images.resolve(message.sources, this.#viewHost.view.shown);
        break;
      case 'fixes':
        this.#notes.offer(message.key, message.titles);
        break;
      case 'lock':
        this.#host.remember({ locked: message.locked });
        break;
      case 'outdated':
        showOutdated(message.reason);
        break;
    }
  }

  #change(change: () => void): void {
    const before = this.#report.shown;
    change();
    this.#report.select(this.#caret);
    if (this.#topLine > 0) this.#topLine = movedLine(before, this.#report.shown, this.#topLine);
    this.#show();
    this.#relayout();
  }

  /** Only after an image has been loaded is it known how much room it takes. */
  #imageLoaded(path: string, image: HTMLImageElement): void {
    const { figures } = this.#report;
    const isNewSize = figures.learn(path, { width: image.naturalWidth, height: image.naturalHeight });
    const size = figures.sizeOf(path);
    if (size !== undefined) {
      image.style.width = `calc(${size.width} * var(--pt))`;
      image.style.height = `calc(${size.height} * var(--pt))`;
    }
    if (isNewSize)
      this.#change(() => {
        this.#report.sizeFigures();
      });
  }

  /** Shows the blocks that are to be shown. */
  #show(): void {
    const { shown, choice } = this.#report;
    this.#viewHost.view.take(shown);
    this.#find.take(shown);
    this.#controls.showReport(shown, choice);
  }

  #followEditor({ top, caret, follow }: ToPreviewPage & { type: 'view' }): void {
    const hasMoved = caret !== this.#caret;
    this.#caret = caret;
    this.#followCaret = follow;
    if (top !== undefined) this.#topLine = top;
    if (hasMoved && this.#report.choice === 'caret') this.chooseUnit();
    this.#relayout();
  }

  /** Scrolls and draws again after the blocks, their size or the editor's view have changed. */
  #relayout(): void {
    const { view } = this.#viewHost;
    for (let pass = 0; pass < maxLayoutPasses; pass++) {
      this.#scroll.place(this.#viewHost.scrollTo(lineToY(this.#report.shown, view, this.#topLine)));
      if (this.#followCaret) this.#bringCaretIntoSight();
      if (!this.#fill()) break;
    }
    this.#decorate();
  }

  #scrolled(byUser: boolean): void {
    if (byUser) {
      this.#topLine = yToLine(this.#report.shown, this.#viewHost.view, this.#viewHost.window.top);
      this.#followCaret = false;
      this.#host.send({ type: 'scroll', line: this.#topLine });
    }
    if (this.#fill()) this.#relayout();
    else this.#decorate();
  }

  /** Draws what the window shows; returns whether the line at its top has moved by that. */
  #fill(): boolean {
    const { view, window } = this.#viewHost;
    const before = lineToY(this.#report.shown, view, this.#topLine);
    this.#images.show(view.fill(window.top, window.bottom));
    return Math.abs(lineToY(this.#report.shown, view, this.#topLine) - before) > 1;
  }

  #decorate(): void {
    const { view, window } = this.#viewHost;
    this.#caretMark.show(this.#report.shown, view.shown, this.#caret);
    this.#find.mark(view.shown);
    this.#placeNotes();
    this.#controls.showPage(view.pageAt((window.top + window.bottom) / 2));
    this.#host.remember({ line: this.#topLine, unit: this.#report.choice });
  }

  #placeNotes(): void {
    this.#notes.place(this.#report.shown, this.#viewHost.view);
  }

  /** Scrolls as little as it takes; a caret outside of the blocks that are shown has no place. */
  #bringCaretIntoSight(): void {
    const { shown } = this.#report;
    if (this.#caret === undefined || this.#caret < shown.lineAt(0)) return;
    const { view, window } = this.#viewHost;
    const place = placeOfLine(shown, this.#caret);
    const piece = Math.floor(place.piece);
    const top = view.yOf({ block: place.block, piece });
    // A page's last line reaches over the margins to the next page's first.
    const height = Math.min(view.yOf({ block: place.block, piece: piece + 1 }) - top, tallestLine);
    const hidden = Math.min(top + 2 * height - window.bottom, top - height - window.top);
    if (top >= window.top && hidden <= 0) return;
    const y = top < window.top ? top - height : window.top + hidden;
    this.#topLine = Math.max(lineOfPlace(shown, view.placeAt(y)), 0);
    this.#scroll.place(this.#viewHost.scrollTo(y));
  }
}

/** Says above the report why it is outdated; `null` takes the sentence away. */
function showOutdated(reason: string | null): void {
  const bar = partOfPage('.outdated');
  bar.textContent = reason ?? '';
  bar.hidden = reason === null;
}
