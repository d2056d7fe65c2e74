import { Parser } from 'htmlparser2';
import { corrupt, ImportError } from './import-error';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What walks a tree may recurse this deep. Documents of office programs have some dozens. */
const deepest = 400;

/** @throws ImportError for a file whose elements are nested too deep to be a document */
export function checkDepth(depth: number): void {
  if (depth <= deepest) return;
  throw new ImportError(
    `檔案的結構超過 ${String(deepest)} 層，不是一般文件，不予讀取`,
    `the file is nested deeper than ${String(deepest)} levels, which no document is; it is not read`,
  );
}

/** So many elements are held at a time: those of one table or one part, not of a whole text. */
const mostHeld = 2_000_000;

function checkHeld(held: number): void {
  if (held <= mostHeld) return;
  throw new ImportError(
    '檔案有一個部分的元素過多，不予讀取；請將文件分成數份再匯入',
    'a part of the file has too many elements and is not read; split the document and import its parts',
  );
}

/** Elements that are handed over one by one, so that a long text is never a tree as a whole. */
export interface Visitor {
  /** The elements whose children are handed over. */
  readonly inside: readonly string[];
  readonly visit: (child: XmlElement) => void;
}

/**
 * Reads XML. Entities other than the five of XML stay as they are written, and nothing outside the text is looked up: a
 * document type declares in vain. Linear.
 * @param part what the file calls it, for messages
 * @throws ImportError for what is not XML in UTF-8 or UTF-16
 */
export function readXml(bytes: Uint8Array, part: string, visitor?: Visitor): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let visited: XmlElement | undefined;
  let held = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
        checkDepth(open.length);
        checkHeld(++held);
        if (visitor !== undefined && visited === undefined && visitor.inside.includes(name))
          visited = element;
      },
      ontext(text) {
        if (open.length > 1) open.at(-1)?.children.push(text);
      },
      onclosetag() {
        const element = open.pop();
        if (element === undefined || visited === undefined) return;
        if (element === visited) visited = undefined;
        else if (open.at(-1) === visited) {
          visited.children.length = 0;
          held = open.length;
          visitor?.visit(element);
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(decodeXml(bytes, part));
  // The end of the file is missing.
  if (open.length > 1) throw corrupt(part);
  parser.end();
  const top = root.children.find((child) => typeof child !== 'string');
  if (top === undefined) throw corrupt(part);
  return top;
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw corrupt(part);
  }
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);
}

/** All children that are elements; of one name, if it is given. */
export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (each): each is XmlElement => typeof each !== 'string' && (name === undefined || each.name === name),
  );
}

/** All elements of a name below one, outermost first. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}
