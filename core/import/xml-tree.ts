import { Parser } from 'htmlparser2';
import { importMessages } from '../../l10n/messages/import';
import { decodeStrictly, markedEncoding } from './encoding';
import { damaged, ImportError } from './import-error';
import { Namespaces } from './namespaces';

/**
 * An element with its content. Its name and those of its attributes have the usual prefix of their namespace (`w:p`),
 * whichever the file has chosen.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** An element, or a text between elements. */
export type XmlNode = XmlElement | string;

/** How deep functions that walk a tree may recurse. Documents of office programs have a few dozen levels. */
const maxDepth = 400;

/** @throws ImportError for a file whose elements are nested too deep to be a document */
export function checkDepth(depth: number): void {
  if (depth <= maxDepth) return;
  throw new ImportError(importMessages.tooDeep, { limit: maxDepth });
}

/** Maximum number of elements in memory: those of one table or one part, not of a whole text. */
const maxHeld = 2_000_000;

function checkHeld(held: number): void {
  if (held <= maxHeld) return;
  throw new ImportError(importMessages.tooManyElements);
}

/** Receives elements one by one, so that a long text is never in memory as one tree. */
export interface Visitor {
  /** The names of the elements whose children are visited. */
  readonly inside: readonly string[];
  /** @param parent the name of the element that it stands in */
  readonly visit: (child: XmlElement, parent: string) => void;
}

/**
 * Reads XML. Entities other than the five of XML stay as they are written, and nothing outside the text is looked up: a
 * document type declaration has no effect. Linear.
 * @param part the name of the text within its file, for messages
 * @param visitor receives elements one by one, which the tree then leaves out
 * @throws ImportError for what is not XML in UTF-8 or UTF-16
 */
export function readXml(bytes: Uint8Array, part: string, visitor?: Visitor): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const namespaces = new Namespaces();
  let visited: XmlElement | undefined;
  let held = 0;
  const parser = new Parser(
    {
      onopentag(written, own) {
        const { name, attributes } = namespaces.open(written, own);
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
        namespaces.close();
        const element = open.pop();
        if (element === undefined || visited === undefined) return;
        if (element === visited) visited = undefined;
        else if (open.at(-1) === visited) {
          visited.children.length = 0;
          held = open.length;
          visitor?.visit(element, visited.name);
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(decodeXml(bytes, part));
  // The end of the file is missing.
  if (open.length > 1) throw damaged(part);
  parser.end();
  const top = root.children.find((child) => typeof child !== 'string');
  if (top === undefined) throw damaged(part);
  return top;
}

function decodeXml(bytes: Uint8Array, part: string): string {
  const text = decodeStrictly(bytes, markedEncoding(bytes) ?? 'utf-8');
  if (text === undefined) throw damaged(part);
  return text;
}

/** The first child element of that name. */
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
