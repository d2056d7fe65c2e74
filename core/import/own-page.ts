/** The pages that our own HTML export writes: what they cut is put together again, and repeated heads are read once. */

type Attributes = Readonly<Record<string, string>>;

/** The elements that hold a block, and the classes that they have. */
const blockNames: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'figure']);

/** Knows where one is on a page of our own; does nothing on any other. */
export class OwnPage {
  /** Whether the page is our own. */
  isOwn = false;
  /** Whether the element that opens goes on with the text of the page before, or does not end it. */
  goesOn = false;
  #blockClasses: readonly string[] = [];
  /** The classes of the elements that are open, within a block. */
  readonly #classes: string[] = [];

  meta(attributes: Attributes): void {
    if (attributes['name'] === 'generator' && attributes['content'] === 'MReport') this.isOwn = true;
  }

  open(name: string, attributes: Attributes): void {
    if (!this.isOwn) return;
    const own = attributes['class'] ?? '';
    if (blockNames.has(name)) this.#blockClasses = own.split(' ');
    if (name === 'span') this.#classes.push(own);
    const isText = name === 'p' || name === 'h2';
    this.goesOn = name === 'section' || (isText && this.#blockClasses.includes('goes-on'));
  }

  /** An element closes. @returns whether its text goes on on the next page */
  close(name: string): boolean {
    if (!this.isOwn) return false;
    if (name === 'span') this.#classes.pop();
    return name === 'section' || ((name === 'p' || name === 'h2') && this.#isUnfinished);
  }

  get #isUnfinished(): boolean {
    return this.#blockClasses.includes('unfinished');
  }

  /** Whether the table that opens is the rest of the one before. */
  get isTableGoingOn(): boolean {
    return this.isOwn && this.#blockClasses.includes('goes-on');
  }

  /** Whether the table that closes goes on on the next page. */
  get isTableUnfinished(): boolean {
    return this.isOwn && this.#isUnfinished;
  }

  /** The text that was written in the report; `undefined` for what stands between blocks. */
  written(text: string): string | undefined {
    if (!this.isOwn) return text;
    const within = this.#classes.at(-1);
    if (within === undefined) return undefined;
    // A marker, which the text follows as after a tab; or the name of a field, which ends in a colon.
    if (within === 'lead') return /[：:]$/.test(text) ? text : `${text}\t`;
    const code = within === 'control' ? /^U\+([\dA-F]{4})$/.exec(text)?.[1] : undefined;
    return code === undefined ? text : String.fromCharCode(Number.parseInt(code, 16));
  }
}
