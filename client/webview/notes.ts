/** The findings in the margin: a mark with its message beside the paper, or only the mark where there is no room. */
import type { PreviewFinding } from '../../server/protocol';
import type { Severity } from '../../server/rules/rule';
import type { Sheet } from './sheet';
import { stackNotes } from './stack-notes';

/** Not by colour alone: each severity has its sign. */
const signs: Record<Severity, string> = { error: '✕', warning: '!', information: 'i', hint: '…' };
const gap = 4;

interface Note {
  item: HTMLLIElement;
  button: HTMLButtonElement;
  sign: HTMLSpanElement;
  message: HTMLSpanElement;
}

export class Notes {
  #findings: readonly PreviewFinding[] = [];
  #notes: Note[] = [];

  constructor(
    private readonly list: HTMLElement,
    private readonly sheet: Sheet,
    private readonly severityNames: Readonly<Partial<Record<string, string>>>,
    private readonly goTo: (line: number, character: number) => void,
  ) {}

  show(findings: readonly PreviewFinding[]): void {
    this.#findings = findings;
    for (const { item } of this.#notes.splice(findings.length)) item.remove();
    findings.forEach((finding, index) => {
      this.#fill((this.#notes[index] ??= this.#add(index)), finding);
    });
  }

  /** Puts every note beside its block. Reads all heights before it moves anything, so that there is one layout. */
  place(): void {
    const first = this.list.getBoundingClientRect().top;
    const notes = this.#findings.flatMap((finding, index) => {
      const element = this.sheet.elementAt(finding.block, finding.line);
      const item = this.#notes[index]?.item;
      if (element === undefined || item === undefined) return [];
      return [{ item, wanted: element.getBoundingClientRect().top - first, height: item.offsetHeight }];
    });
    notes.sort((one, other) => one.wanted - other.wanted);
    stackNotes(notes, gap, 0).forEach((top, index) => {
      const style = notes[index]?.item.style;
      if (style !== undefined) style.top = `${top}px`;
    });
  }

  #add(index: number): Note {
    const item = document.createElement('li');
    const button = document.createElement('button');
    const sign = document.createElement('span');
    const message = document.createElement('span');
    sign.className = 'sign';
    sign.setAttribute('aria-hidden', 'true');
    message.className = 'message';
    button.append(sign, message);
    button.addEventListener('click', () => {
      this.#open(index);
    });
    item.append(button);
    this.list.append(item);
    return { item, button, sign, message };
  }

  #fill({ item, button, sign, message }: Note, finding: PreviewFinding): void {
    const severity = this.severityNames[finding.severity] ?? finding.severity;
    item.className = `note ${finding.severity}`;
    button.title = `${finding.message}（${finding.rule}）`;
    button.setAttribute('aria-label', `${severity}：${finding.message}`);
    sign.textContent = signs[finding.severity];
    message.textContent = finding.message;
  }

  #open(index: number): void {
    const finding = this.#findings[index];
    const blockLine = finding && this.sheet.lineOfBlock(finding.block);
    if (finding !== undefined && blockLine !== undefined)
      this.goTo(blockLine + finding.line, finding.character);
  }
}
