/** The preview's page: holds the paper, talks with the extension, and keeps in step with the editor. */
import type { FromPreviewPage, ToPreviewPage } from '../../server/protocol';
import { Images } from './images';
import { Notes } from './notes';
import { PageScroll } from './page-scroll';
import { Sheet } from './sheet';

/** What outlives the page: the extension's serializer reads `uri`. */
interface PageState {
  uri: string;
  line: number;
}

const host = acquireVsCodeApi<PageState>();
const uri = document.body.dataset['uri'] ?? '';
const root = part('.sheet');
const sheet = new Sheet(root, part('.page'));
const notes = new Notes(part('.notes'), sheet, severityNames(), (line, character) => {
  send({ type: 'goTo', line, character, edit: true });
});
const images = new Images((paths) => {
  send({ type: 'images', paths });
});
const scroll = new PageScroll(() => {
  topLine = sheet.lineAtY(scroll.y);
  followCaret = false;
  remember();
  send({ type: 'scroll', line: topLine });
});

/** The line at the top of the window: what stays in place when the paper changes around it. */
let topLine = host.getState()?.line ?? 0;
let caret: number | undefined;
let followCaret = false;

function receive(message: ToPreviewPage): void {
  switch (message.type) {
    case 'update':
      update(message);
      break;
    case 'view':
      followEditor(message);
      break;
    case 'images':
      images.resolve(message.sources, root);
      break;
    case 'problem':
      showProblem(message.text);
      break;
  }
}

function update({ splices, incremental }: ToPreviewPage & { type: 'update' }): void {
  const anchors = sheet.elementsFrom(topLine);
  const anchorLine = anchors[0] && sheet.lineOf(anchors[0]);
  const fresh = sheet.update(splices, incremental);
  holdTop(anchors, anchorLine);
  images.show(fresh);
  settle();
}

/** Moves `topLine` along with the first block from the window's top on that is still on the paper. */
function holdTop(anchors: readonly HTMLElement[], anchorLine: number | undefined): void {
  const anchor = anchors.find((element) => element.isConnected);
  const line = anchor && sheet.lineOf(anchor);
  if (line === undefined || anchorLine === undefined || topLine === 0) return;
  topLine = anchor === anchors[0] ? line + topLine - anchorLine : line;
}

function followEditor({ top, caret: line, follow }: ToPreviewPage & { type: 'view' }): void {
  caret = line;
  followCaret = follow;
  if (top !== undefined) topLine = top;
  settle();
}

/** Puts everything where it belongs after the paper, its size or the editor's view has changed. */
function settle(): void {
  scroll.place(sheet.yOfLine(topLine));
  const block = sheet.markCaret(caret);
  if (block !== undefined && followCaret && scroll.bringIntoSight(block)) topLine = sheet.lineAtY(scroll.y);
  notes.place();
  remember();
}

function remember(): void {
  host.setState({ uri, line: topLine });
}

function showProblem(text: string | null): void {
  const bar = part('.problem');
  bar.textContent = text ?? '';
  bar.hidden = text === null;
}

/** A click moves the editor's caret there, a double click goes there to write; links are opened by the extension. */
function clicked(event: MouseEvent): void {
  if (!(event.target instanceof Node)) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link !== null) {
    // VS Code's own handler further up would open it a second time.
    event.preventDefault();
    event.stopPropagation();
    send({ type: 'openLink', href: link.href });
  } else if (event.type === 'dblclick' || getSelection()?.isCollapsed !== false) {
    const line = sheet.lineOfNode(event.target);
    // The word that a double click selects is not what the person is after.
    if (event.type === 'dblclick') getSelection()?.removeAllRanges();
    if (line !== undefined) send({ type: 'goTo', line, character: 0, edit: event.type === 'dblclick' });
  }
}

function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page lacks ${selector}.`);
  return element;
}

function severityNames(): Partial<Record<string, string>> {
  return JSON.parse(document.body.dataset['severities'] ?? '{}') as Partial<Record<string, string>>;
}

function send(message: FromPreviewPage): void {
  host.postMessage(message);
}

window.addEventListener('message', (event: MessageEvent<ToPreviewPage>) => {
  receive(event.data);
});
root.addEventListener('click', clicked);
root.addEventListener('dblclick', clicked);
new ResizeObserver(settle).observe(root);
window.addEventListener('scroll', () => {
  requestAnimationFrame(() => {
    notes.scrolled();
  });
});
send({ type: 'ready' });
