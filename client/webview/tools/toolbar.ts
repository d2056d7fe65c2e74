import { findingCountMessages } from '../../../l10n/messages/findings';
import { previewPageMessages as messages } from '../../../l10n/messages/preview-page';
import type { Severity } from '../../../core/rules/rule';
import { t } from '../locale';
import type { UnitChoice } from '../blocks/units';
import { create, createButton, icon } from './elements';
import { UnitPicker } from './unit-picker';
import { percentOf, type Zoom } from './zoom';

/** What the user does in the bar. */
export interface ToolbarEvents {
  chooseView(view: 'paper' | 'flow'): void;
  zoom(to: Exclude<Zoom, number> | 'larger' | 'smaller' | 'paper'): void;
  chooseUnit(choice: UnitChoice): void;
  /** Goes to the next finding, or to the previous one. */
  stepFinding(direction: 1 | -1): void;
  find(): void;
}

const severities = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

/** Each severity has a sign, since colour alone does not reach every reader. */
export const signs: Record<Severity, string> = { error: '✕', warning: '!', information: 'i', hint: '…' };

/** What the bar does without where there is no room for all, one after the other: it stays one row. */
const savings = ['without-hints', 'without-width', 'without-steps', 'without-page'];

/** The sign of a severity: a picture rather than a text that is read out. */
export function createSign(severity: Severity): HTMLElement {
  const sign = create('span', 'sign');
  showSign(sign, severity);
  return sign;
}

/** Shows another severity in a sign. */
export function showSign(sign: HTMLElement, severity: Severity): void {
  sign.dataset['sign'] = signs[severity];
}

/** The bar above the report: view, zoom, page, unit, findings, find. */
export class Toolbar {
  readonly #events: ToolbarEvents;
  readonly element = create('div', 'toolbar');
  readonly units: UnitPicker;
  readonly #views: Record<'paper' | 'flow', HTMLButtonElement>;
  readonly #percent: HTMLButtonElement;
  readonly #width: HTMLButtonElement;
  readonly #page = create('span', 'page-of');
  readonly #counts = create('span', 'counts');

  constructor(events: ToolbarEvents) {
    this.#events = events;

    const viewButton = (view: 'paper' | 'flow', label: string): HTMLButtonElement =>
      createButton('tool word', label, label, () => {
        events.chooseView(view);
      });
    this.#views = {
      paper: viewButton('paper', t(messages.pages)),
      flow: viewButton('flow', t(messages.continuous)),
    };
    this.#percent = this.#tool('percent', t(messages.actualSize), '100 %', 'paper');
    this.#width = this.#tool('width', t(messages.pageWidth), icon('width'), 'width');
    this.units = new UnitPicker((choice) => {
      events.chooseUnit(choice);
    });
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', t(messages.toolbar));
    this.element.append(
      group(t(messages.view), this.#views.paper, this.#views.flow),
      group(
        t(messages.zoom),
        this.#tool('step', t(messages.zoomOut), icon('minus'), 'smaller'),
        this.#percent,
        this.#tool('step', t(messages.zoomIn), icon('plus'), 'larger'),
        this.#width,
      ),
      this.#page,
      this.units.element,
      this.#findingTools(),
      createButton('tool', t(messages.find), icon('find'), () => {
        events.find();
      }),
    );
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  /** Shows which view is chosen. */
  showView(view: 'paper' | 'flow'): void {
    for (const name of ['paper', 'flow'] as const)
      this.#views[name].setAttribute('aria-pressed', String(name === view));
    this.element.classList.toggle('without-pages', view === 'flow');
    this.fit();
  }

  /** Leaves out as little as possible for the rest to stand in one row. */
  fit(): void {
    this.element.classList.remove(...savings);
    for (const saving of savings) {
      if (this.element.scrollWidth <= this.element.clientWidth) return;
      this.element.classList.add(saving);
    }
  }

  /** Shows the size as a percentage. */
  showZoom(zoom: Zoom, size: number): void {
    const percent = percentOf(size);
    this.#percent.textContent = percent;
    // What one hears holds what one sees, so that it can be said to the computer.
    this.#percent.setAttribute('aria-label', `${percent} ${t(messages.actualSize)}`);
    this.#width.setAttribute('aria-pressed', String(zoom === 'width'));
  }

  /** Shows which page the window shows; nothing where there are no pages. */
  showPage(at: { page: number; pages: number } | undefined): void {
    const text = at === undefined ? '' : `${at.page} / ${at.pages}`;
    if (this.#page.textContent === text) return;
    this.#page.textContent = text;
    this.fit();
    if (at !== undefined) {
      const label = t(messages.pageOf, at);
      this.#page.title = label;
      this.#page.setAttribute('role', 'img');
      this.#page.setAttribute('aria-label', label);
    }
  }

  /** Shows the numbers of errors, warnings and information findings, and of hints if there are any. */
  showCounts(counts: Readonly<Record<Severity, number>>): void {
    const shown = severities.filter((severity) => severity !== 'hint' || counts.hint > 0);
    this.#counts.replaceChildren(
      ...shown.map((severity) => {
        const sign = createSign(severity);
        const count = create('span', `count ${severity}`, sign, String(counts[severity]));
        count.classList.toggle('none', counts[severity] === 0);
        count.title = t(findingCountMessages[severity], { count: counts[severity] });
        count.setAttribute('role', 'img');
        count.setAttribute('aria-label', count.title);
        return count;
      }),
    );
    this.fit();
  }

  #findingTools(): HTMLElement {
    const step = (direction: 1 | -1, label: string): HTMLButtonElement =>
      createButton('tool', label, icon(direction > 0 ? 'down' : 'up'), () => {
        this.#events.stepFinding(direction);
      });
    const tools = group(
      t(messages.findings),
      this.#counts,
      step(-1, t(messages.previousFinding)),
      step(1, t(messages.nextFinding)),
    );
    tools.classList.add('findings');
    return tools;
  }

  #tool(
    className: string,
    label: string,
    content: Node | string,
    zoom: Parameters<ToolbarEvents['zoom']>[0],
  ): HTMLButtonElement {
    return createButton(`tool ${className}`, label, content, () => {
      this.#events.zoom(zoom);
    });
  }

  /** The arrow keys move from tool to tool, as in all toolbars. */
  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const tools = [...this.element.querySelectorAll<HTMLElement>('button, select')];
    const at = tools.findIndex((tool) => tool === document.activeElement);
    tools[(at + step + tools.length) % tools.length]?.focus();
    event.preventDefault();
  }
}

function group(label: string, ...children: Node[]): HTMLElement {
  const element = create('div', 'group', ...children);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  return element;
}
