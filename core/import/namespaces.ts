/** XML namespaces by the prefixes that office programs usually give them. */
import { expectDefined } from '../report/expect';

type Attributes = Readonly<Record<string, string>>;

const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns:';

const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ...[transitional, strict].flatMap((start): [string, string][] => [
    [`${start}wordprocessingml/${start === strict ? 'main' : '2006/main'}`, 'w'],
    [`${start}officeDocument/${start === strict ? '' : '2006/'}relationships`, 'r'],
    [`${start}officeDocument/${start === strict ? '' : '2006/'}math`, 'm'],
    [`${start}drawingml/${start === strict ? '' : '2006/'}main`, 'a'],
    [`${start}drawingml/${start === strict ? '' : '2006/'}picture`, 'pic'],
    [`${start}drawingml/${start === strict ? '' : '2006/'}wordprocessingDrawing`, 'wp'],
  ]),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'asvg'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ...['office', 'style', 'text', 'table', 'form'].map((name): [string, string] => [
    `${openDocument}${name}:1.0`,
    name,
  ]),
  [`${openDocument}drawing:1.0`, 'draw'],
  [`${openDocument}datastyle:1.0`, 'number'],
  [`${openDocument}xsl-fo-compatible:1.0`, 'fo'],
  [`${openDocument}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);

/** Reads the names of elements, in the order in which they open and close. Takes as long as the file is nested deep. */
export class Namespaces {
  /** For each open element: what its prefixes stand for, by prefix; `undefined` where it declares none. */
  readonly #scopes: (ReadonlyMap<string, string> | undefined)[] = [];
  /** The scopes that declare something, innermost last. */
  readonly #declaring: ReadonlyMap<string, string>[] = [];

  /** The names of an element that opens, with their usual prefixes. */
  open(name: string, attributes: Attributes): { readonly name: string; readonly attributes: Attributes } {
    const scope = declarationsIn(attributes);
    this.#scopes.push(scope);
    if (scope !== undefined) this.#declaring.push(scope);
    if (this.#declaring.length === 0) return { name, attributes };
    const renamed = Object.entries(attributes).map(([key, value]): [string, string] => [
      key.includes(':') ? this.#usual(key) : key,
      value,
    ]);
    return { name: this.#usual(name), attributes: Object.fromEntries(renamed) };
  }

  /** The element that opened last closes. */
  close(): void {
    if (this.#scopes.pop() !== undefined) this.#declaring.pop();
  }

  #usual(name: string): string {
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(0, colon));
    for (let at = this.#declaring.length - 1; at >= 0; at--) {
      const usual = expectDefined(this.#declaring[at], 'scope of prefixes', new Map<string, string>()).get(
        prefix,
      );
      if (usual !== undefined) return usual === '' ? name : `${usual}:${name.slice(colon + 1)}`;
    }
    return name;
  }
}

/** What an element's prefixes stand for: their usual prefix, or nothing for a namespace that is not known. */
function declarationsIn(attributes: Attributes): ReadonlyMap<string, string> | undefined {
  let scope: Map<string, string> | undefined;
  for (const [key, value] of Object.entries(attributes)) {
    const prefix = key === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(key)?.[1];
    if (prefix === undefined) continue;
    scope ??= new Map();
    scope.set(prefix, usualPrefixes.get(value) ?? '');
  }
  return scope;
}
