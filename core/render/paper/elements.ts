/**
 * A block as a tree of elements: the one source of the HTML of an exported file and of the elements that the preview's
 * page creates. Each line of the paper is a `span.line`, so that no renderer can break it elsewhere.
 */
import type {
  DrawnBlock,
  DrawnCell,
  DrawnFigure,
  DrawnLine,
  DrawnRow,
  DrawnRun,
  DrawnTable,
  DrawnText,
} from './drawn-block';

/** A text, as it is to be seen: whoever writes HTML escapes it. Never empty. */
export type PaperNode = string | PaperElement;

/** An element of the preview's page or of an exported HTML file. */
export interface PaperElement {
  readonly tag:
    'h1' | 'h2' | 'p' | 'div' | 'span' | 'strong' | 'a' | 'figure' | 'figcaption' | 'img' | TableTag;
  readonly attributes: PaperAttributes;
  readonly children: readonly PaperNode[];
}

type TableTag = 'table' | 'colgroup' | 'col' | 'thead' | 'tbody' | 'tr' | 'th' | 'td';

/** Attributes are written in the order in which they were given. */
export interface PaperAttributes {
  readonly scope?: 'col';
  readonly class?: string;
  readonly colspan?: number;
  readonly href?: string;
  readonly src?: string;
  /** Custom properties that the style sheets use: `left` is `--left`. In points. */
  readonly style?: Lengths;
  readonly alt?: string;
}

/** Lengths of an element, in points. */
export type Lengths = Readonly<Partial<Record<'left' | 'hang' | 'width' | 'height', number>>>;

/** The attributes of an element with their names; lengths are those of `style`. */
export function attributesOf({
  attributes,
}: PaperElement): [name: string, value: string | number | Lengths][] {
  return Object.entries({ ...attributes });
}

/** What differs between an exported file and the preview's page. */
export interface ElementOptions {
  /** The attributes of a figure's image besides its `alt`; `undefined` leaves the image out. */
  image(figure: DrawnFigure): Pick<PaperAttributes, 'src' | 'style'> | undefined;
  /** Classes for the element, besides those that say what it is. */
  readonly classes?: readonly string[];
}

/** The element of a block. Linear in what is drawn of it. */
export function elementOf(drawn: DrawnBlock, options: ElementOptions): PaperElement {
  switch (drawn.type) {
    case 'hidden':
      return element('div', { class: 'hidden' });
    case 'table':
      return element('figure', { class: classesOf(drawn, options) }, tableNodes(drawn));
    case 'figure':
      return element('figure', { class: classesOf(drawn, options) }, figureNodes(drawn, options));
    case 'title':
    case 'field':
    case 'item':
    case 'paragraph':
      return textElement(drawn, options);
  }
}

/** The texts of an element, one after the other. */
export function textOf({ children }: PaperElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Units are what a reader jumps to: besides the title only they are headings. */
function textElement(drawn: DrawnText, options: ElementOptions): PaperElement {
  const { type, level, lead, left, hang } = drawn;
  const lines = lineElements(drawn.lines);
  if (type === 'title') return element('h1', { class: 'title' }, lines);
  const tag = type === 'item' && level === 1 ? 'h2' : 'p';
  const before = lead === '' ? [] : [element('span', { class: 'lead' }, visibleText(lead))];
  const attributes = { class: classesOf(drawn, options), style: { left, hang } };
  return element(tag, attributes, [...before, ...lines]);
}

function figureNodes(drawn: DrawnFigure, options: ElementOptions): PaperNode[] {
  const attributes = options.image(drawn);
  const image = attributes === undefined ? [] : [element('img', { ...attributes, alt: drawn.alt })];
  return [...image, ...captionElements(drawn.caption)];
}

function tableNodes({ caption, columns, head, rows }: DrawnTable): PaperNode[] {
  const rowElement = (cells: DrawnRow, tag: 'th' | 'td'): PaperElement =>
    element('tr', {}, [
      ...cells.map((cell) => cellElement(cell, tag)),
      ...fillers(columns.length - cells.length),
    ]);
  return [
    ...captionElements(caption),
    element('table', {}, [
      element(
        'colgroup',
        {},
        columns.map((width) => element('col', { style: { width } })),
      ),
      ...(head === undefined ? [] : [element('thead', {}, [rowElement(head, 'th')])]),
      element(
        'tbody',
        {},
        rows.map((row) => rowElement(row, 'td')),
      ),
    ]),
  ];
}

/** What stands above a table or below a figure; nothing where there is no caption. */
function captionElements(caption: readonly DrawnLine[]): PaperElement[] {
  return caption.length === 0 ? [] : [element('figcaption', {}, lineElements(caption))];
}

function cellElement({ lines, alignment }: DrawnCell, tag: 'th' | 'td'): PaperElement {
  const attributes = {
    ...(tag === 'th' && { scope: 'col' as const }),
    ...(alignment && { class: `align-${alignment}` }),
  };
  return element(tag, attributes, lineElements(lines));
}

/** One empty cell for all that a short row lacks: a cell for each would make ragged tables quadratic. */
function fillers(missing: number): PaperElement[] {
  return missing > 0 ? [element('td', { colspan: missing })] : [];
}

/** Lines, each an element, that together hold the text. The spaces that a line ends with take no room on paper. */
function lineElements(lines: readonly DrawnLine[]): PaperElement[] {
  return lines.map((line, index) =>
    element('span', { class: 'line' }, lineNodes(runsOf(line), index === lines.length - 1)),
  );
}

function lineNodes(runs: readonly DrawnRun[], isLast: boolean): PaperNode[] {
  const last = runs.at(-1);
  if (isLast || last === undefined) return runs.flatMap(runNodes);
  const written = typeof last === 'string' ? last : last.text;
  const text = written.trimEnd();
  if (text === written) return runs.flatMap(runNodes);
  const ink = runs.slice(0, -1).flatMap(runNodes);
  if (text !== '') ink.push(...runNodes(typeof last === 'string' ? text : { ...last, text }));
  return [...ink, element('span', { class: 'end' }, [written.slice(text.length)])];
}

function runsOf(line: DrawnLine): readonly DrawnRun[] {
  return typeof line === 'string' ? [line] : line;
}

function runNodes(run: DrawnRun): readonly PaperNode[] {
  if (typeof run === 'string') return visibleText(run);
  const { text, bold, href } = run;
  const written = visibleText(text);
  const linked = href === undefined ? written : [element('a', { href }, written)];
  return bold ? [element('strong', {}, linked)] : linked;
}

/** Characters that have no shape of their own but change what the reader sees, or that nobody would see. */
const invisible = /((?![\t\n])[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff])/u;

/**
 * Text with its invisible controls spelled out: one that turns the reading direction could otherwise make a number or
 * an address look like another.
 */
function visibleText(text: string): readonly PaperNode[] {
  if (!invisible.test(text)) return text === '' ? [] : [text];
  // Every second part is what the expression matched.
  return text
    .split(invisible)
    .map((part, index) =>
      index % 2 === 0 ? part : element('span', { class: 'control' }, [codePointName(part)]),
    )
    .filter((node) => node !== '');
}

function codePointName(character: string): string {
  return 'U+' + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function classesOf(
  { type, level }: Exclude<DrawnBlock, { type: 'hidden' }>,
  options: ElementOptions,
): string {
  return [type, `level-${level}`, ...(options.classes ?? [])].join(' ');
}

function element(
  tag: PaperElement['tag'],
  attributes: PaperAttributes,
  children: readonly PaperNode[] = [],
): PaperElement {
  return { tag, attributes, children };
}
