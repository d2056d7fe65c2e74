/** The bar above the desk: view, zoom, page, unit, findings, find. */
import type { PageTexts } from '../../../protocol/preview-page';
import { severities, type Severity } from '../../../core/rules/rule';
import type { UnitChoice } from '../blocks/units';
import { create, createButton, icon } from './elements';
import { UnitPicker } from './unit-picker';
import { percentOf, type Zoom } from './zoom';

export interface ToolbarEvents {
  chooseView(view: 'paper' | 'flow'): void;
  /** `1` and `-1`: a step. */
  zoom(to: Exclude<Zoom, number> | 'larger' | 'smaller' | 'paper'): void;
  chooseUnit(choice: UnitChoice): void;
  stepFinding(direction: 1 | -1): void;
  find(): void;
}

/** Not by colour alone: each severity has its sign. */
export const signs: Record<Severity, string> = { error: '✕', warning: '!', information: 'i', hint: '…' };

export class Toolbar {
  readonly #texts: PageTexts;
  readonly #events: ToolbarEvents;
  readonly element = create('header', 'toolbar');
  readonly units: UnitPicker;
  readonly #views: Record<'paper' | 'flow', HTMLButtonElement>;
  readonly #percent: HTMLButtonElement;
  readonly #width: HTMLButtonElement;
  readonly #page = create('span', 'page-of');
  readonly #counts = create('span', 'counts');

  constructor(texts: PageTexts, events: ToolbarEvents) {
    this.#texts = texts;
    this.#events = events;

    const viewButton = (view: 'paper' | 'flow', label: string): HTMLButtonElement =>
      createButton('tool word', label, label, () => {
        events.chooseView(view);
      });
    this.#views = { paper: viewButton('paper', texts.paperView), flow: viewButton('flow', texts.flowView) };
    this.#percent = this.#tool('percent', texts.actualSize, '100 %', 'paper');
    this.#width = this.#tool('width', texts.pageWidth, icon('width'), 'width');
    this.units = new UnitPicker(texts, (choice) => {
      events.chooseUnit(choice);
    });
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', texts.toolbar);
    this.element.append(
      group(texts.view, this.#views.paper, this.#views.flow),
      group(
        texts.zoom,
        this.#tool('', texts.smaller, icon('minus'), 'smaller'),
        this.#percent,
        this.#tool('', texts.larger, icon('plus'), 'larger'),
        this.#width,
      ),
      this.#page,
      this.units.element,
      this.#findingTools(),
      createButton('tool', texts.find, icon('find'), () => {
        events.find();
      }),
    );
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  showView(view: 'paper' | 'flow'): void {
    for (const name of ['paper', 'flow'] as const)
      this.#views[name].setAttribute('aria-pressed', String(name === view));
    this.element.classList.toggle('without-pages', view === 'flow');
  }

  showZoom(zoom: Zoom, size: number): void {
    this.#percent.textContent = percentOf(size);
    this.#width.setAttribute('aria-pressed', String(zoom === 'width'));
  }

  /** Nothing where there are no pages. */
  showPage(at: { page: number; pages: number } | undefined): void {
    const text = at === undefined ? '' : `${at.page} / ${at.pages}`;
    if (this.#page.textContent === text) return;
    this.#page.textContent = text;
    if (at !== undefined) {
      const said = this.#texts.pageOf.replace('{0}', String(at.page)).replace('{1}', String(at.pages));
      this.#page.title = said;
      this.#page.setAttribute('aria-label', said);
    }
  }

  /** Errors, warnings and information, and hints only where there are any. */
  showCounts(counts: Readonly<Record<Severity, number>>): void {
    const shown = severities.filter((severity) => severity !== 'hint' || counts.hint > 0);
    this.#counts.replaceChildren(
      ...shown.map((severity) => {
        const sign = create('span', 'sign', signs[severity]);
        sign.setAttribute('aria-hidden', 'true');
        const count = create('span', `count ${severity}`, sign, String(counts[severity]));
        count.classList.toggle('none', counts[severity] === 0);
        count.title = `${this.#texts.severities[severity]}：${counts[severity]}`;
        count.setAttribute('aria-label', count.title);
        return count;
      }),
    );
  }

  #findingTools(): HTMLElement {
    const step = (direction: 1 | -1, label: string): HTMLButtonElement =>
      createButton('tool', label, icon(direction > 0 ? 'down' : 'up'), () => {
        this.#events.stepFinding(direction);
      });
    const tools = group(
      this.#texts.findings,
      this.#counts,
      step(-1, this.#texts.previousFinding),
      step(1, this.#texts.nextFinding),
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

  /** The arrows go from tool to tool, as in all toolbars. */
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
