/** What the controls of a form show. */

type Attributes = Readonly<Record<string, string>>;

/** A selection list, of which one option is shown. */
interface Selection {
  readonly options: { text: string; isSelected: boolean }[];
}

/** Controls of a form as text: what is filled in, ticked or chosen. */
export class FormReader {
  #selection: Selection | undefined;

  /** A control opens. @returns the text that it shows, if it is shown at once */
  open(name: string, attributes: Attributes): string {
    if (name === 'select') this.#selection = { options: [] };
    if (name === 'option')
      this.#selection?.options.push({ text: '', isSelected: attributes['selected'] !== undefined });
    return name === 'input' ? inputText(attributes) : '';
  }

  /** Takes the text of an option. @returns whether it was that */
  takesText(text: string): boolean {
    const option = this.#selection?.options.at(-1);
    if (option !== undefined) option.text += text;
    return this.#selection !== undefined;
  }

  /** An element closes. @returns the options that a selection list shows */
  close(name: string): string {
    if (name !== 'select' || this.#selection === undefined) return '';
    const { options } = this.#selection;
    this.#selection = undefined;
    const chosen = options.filter(({ isSelected }) => isSelected);
    const shown = chosen.length > 0 ? chosen : options.slice(0, 1);
    return shown.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('、');
  }
}

function inputText(attributes: Attributes): string {
  const isChecked = attributes['checked'] !== undefined;
  switch ((attributes['type'] ?? 'text').toLowerCase()) {
    case 'checkbox':
      return isChecked ? '☑' : '☐';
    case 'radio':
      return isChecked ? '◉' : '○';
    case 'hidden':
    case 'password':
    case 'image':
    case 'file':
      return '';
    default:
      return attributes['value'] ?? '';
  }
}
