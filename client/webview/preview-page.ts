/** The preview's page: puts its parts together, talks with the extension, and keeps in step with the editor. */
import type { PreviewSplice } from '../../protocol/preview';
import type { ToPreviewPage } from '../../protocol/preview-page';
import { movedLine } from './blocks/anchor';
import { CaretMark } from './caret-mark';
import { ViewHost } from './view-host';
import { Find } from './find/find';
import { Host, partOfPage, textsOfPage } from './host';
import { Images } from './images';
import { FindingNotes } from './notes/finding-notes';
import { PageControls } from './page-controls';
import { listenToPointer } from './pointer';
import { lineOfPlace, lineToY, placeOfLine, yToLine, type Place } from './scroll/scroll-map';
import { PageScroll } from './scroll/page-scroll';
import { ShownReport } from './shown-report';

/** Where in the window something stands that was jumped to. */
const jumpShare = 0.3;
/** Heights that were only supposed may need a second look, and what is seen then a third. */
const maxLayoutPasses = 3;
/** A line on paper is no higher, in pixels. */
const tallestLine = 60;

export class PreviewPage {
  readonly #host: Host;
  readonly #texts = textsOfPage();
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

  constructor(uri: string) {
    this.#host = new Host(uri);
    this.#topLine = this.#host.state.line;
    this.#report = new ShownReport(this.#host.state.unit);
    this.#controls = new PageControls(this.#texts, this.#host, this);
    this.#viewHost = new ViewHost(partOfPage('.page'), this.#root, this.#controls.toolbar.element, (page) =>
      this.#texts.page.replace('{0}', String(page)),
    );
    this.#find = new Find(this.#texts, {
      here: () => placeOfLine(this.#report.shown, this.#topLine),
      reveal: (place) => {
        this.jumpTo(place);
      },
      changed: () => {
        this.#settle();
      },
    });
    this.#notes = new FindingNotes(partOfPage('.notes'), this.#texts, this.#host, () => {
      this.#placeNotes();
    });
    this.#images = new Images(
      (paths) => {
        this.#host.send({ type: 'images', paths });
      },
      (path, image) => {
        this.#imageLoaded(path, image);
      },
    );
    this.#scroll = new PageScroll((byPerson) => {
      this.#scrolled(byPerson);
    });
  }

  get report(): ShownReport {
    return this.#report;
  }

  get viewHost(): ViewHost {
    return this.#viewHost;
  }

  get caret(): number | undefined {
    return this.#caret;
  }

  /** Asks for the report, and listens to everyone. */
  start(): void {
    document.body.prepend(this.#controls.toolbar.element, this.#find.box.element);
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
      this.#settle();
    });
    this.rearrange();
    this.#host.send({ type: 'ready' });
  }

  openFind(): void {
    this.#find.open();
  }

  /** Opens the note of a finding that is on the desk. */
  openNote(key: string): void {
    this.#notes.open(key);
  }

  /** View, zoom, the pane's width or the unit may be another now. */
  rearrange(): void {
    const { view, zoom } = this.#host.state;
    const isOther = this.#viewHost.arrange(view, zoom);
    if (isOther) this.#viewHost.view.take(this.#report.shown);
    this.#controls.showView(this.#viewHost.kind, zoom, this.#viewHost.size);
    this.#settle();
  }

  /** Another unit is to be shown, or the caret's is another now. */
  chooseUnit(): void {
    const { unit } = this.#host.state;
    if (!this.#report.choose(unit, this.#caret)) return;
    const { shown } = this.#report;
    const isInside = this.#topLine >= shown.lineAt(0) && this.#topLine < shown.lineAt(shown.count);
    if (!isInside) this.#topLine = shown.lineAt(0);
    this.#show();
    this.#settle();
  }

  /** Brings a place into sight, which counts as the person's doing. */
  jumpTo(place: Place): void {
    const { view, window } = this.#viewHost;
    const y = view.yOf(place) - jumpShare * (window.bottom - window.top);
    this.#topLine = yToLine(this.#report.shown, view, y);
    this.#followCaret = false;
    this.#settle();
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
      case 'settle':
        this.#change(() => {
          this.#report.settle();
        });
        break;
      case 'view':
        this.#followEditor(message);
        break;
      case 'images':
        this.#images.resolve(message.sources, this.#root);
        break;
      case 'fixes':
        this.#notes.offer(message.key, message.titles);
        break;
      case 'problem':
        showProblem(message.text);
        break;
    }
  }

  #change(change: () => void): void {
    const before = this.#report.shown;
    change();
    this.#report.select(this.#caret);
    if (this.#topLine > 0) this.#topLine = movedLine(before, this.#report.shown, this.#topLine);
    this.#show();
    this.#settle();
  }

  /** Only now it is known how much room the image takes. */
  #imageLoaded(path: string, image: HTMLImageElement): void {
    const { figures } = this.#report;
    const isNews = figures.learn(path, { width: image.naturalWidth, height: image.naturalHeight });
    const size = figures.sizeOf(path);
    if (size !== undefined) {
      image.style.width = `calc(${size.width} * var(--pt))`;
      image.style.height = `calc(${size.height} * var(--pt))`;
    }
    if (isNews)
      this.#change(() => {
        this.#report.sizeFigures();
      });
  }

  /** The desk takes the blocks that are shown. */
  #show(): void {
    const { shown, choice } = this.#report;
    this.#viewHost.view.take(shown);
    this.#find.take(shown);
    this.#controls.showReport(shown, choice);
  }

  #followEditor({ top, caret, follow }: ToPreviewPage & { type: 'view' }): void {
    const isOther = caret !== this.#caret;
    this.#caret = caret;
    this.#followCaret = follow;
    if (top !== undefined) this.#topLine = top;
    if (isOther && this.#report.choice === 'caret') this.chooseUnit();
    this.#settle();
  }

  /** Puts everything where it belongs after the paper, its size or the editor's view has changed. */
  #settle(): void {
    const { view } = this.#viewHost;
    for (let pass = 0; pass < maxLayoutPasses; pass++) {
      this.#scroll.place(this.#viewHost.scrollTo(lineToY(this.#report.shown, view, this.#topLine)));
      if (this.#followCaret) this.#bringCaretIntoSight();
      if (!this.#fill()) break;
    }
    this.#decorate();
  }

  #scrolled(byPerson: boolean): void {
    if (byPerson) {
      this.#topLine = yToLine(this.#report.shown, this.#viewHost.view, this.#viewHost.window.top);
      this.#followCaret = false;
      this.#host.send({ type: 'scroll', line: this.#topLine });
    }
    if (this.#fill()) this.#settle();
    else this.#decorate();
  }

  /** Draws what the window shows; whether the line at its top does not stand there any more. */
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

  /** As little as it takes; a caret that stands outside of what is shown has no place. */
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

function showProblem(text: string | null): void {
  const bar = partOfPage('.problem');
  bar.textContent = text ?? '';
  bar.hidden = text === null;
}
