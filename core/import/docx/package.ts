import { damaged } from '../import-error';
import type { ZipFile } from '../read-zip';
import { childElements, readXml, type XmlElement } from '../xml-tree';

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a Word document, found where its relationships say they are. */
export class WordPackage {
  readonly #zip: ZipFile;
  readonly main: string;
  readonly #relationships: ReadonlyMap<string, Relationship>;

  constructor(zip: ZipFile) {
    this.#zip = zip;

    const [document] = [...relationshipsOf(zip, '')].filter(([, { type }]) => type === 'officeDocument');
    this.main = document?.[1].target ?? 'word/document.xml';
    this.#relationships = relationshipsOf(zip, this.main);
  }

  /** The bytes of the main part. @throws ImportError where there is none */
  mainBytes(): Uint8Array {
    const bytes = this.#zip.read(this.main);
    if (bytes === undefined) throw damaged(this.main);
    return bytes;
  }

  /** The address that a link's id stands for. */
  address(id: string | undefined): string {
    const found = this.#relationships.get(id ?? '');
    return found?.isExternal === true ? found.target : '';
  }

  /** The bytes of a part, such as a picture; `undefined` where there is none, or where it is damaged. */
  bytes(id: string | undefined): Uint8Array | undefined {
    const found = this.#relationships.get(id ?? '');
    return found === undefined || found.isExternal ? undefined : this.#zip.tryRead(found.target);
  }

  /** The parts of a kind, such as `styles`. */
  parts(type: string): XmlElement[] {
    return [...this.#relationships.values()].flatMap((found) => {
      const bytes = found.type === type && !found.isExternal ? this.#zip.read(found.target) : undefined;
      return bytes === undefined ? [] : [readXml(bytes, found.target)];
    });
  }
}

/** The parts that a part is related to, by id; with the names that they have in the archive. */
function relationshipsOf(zip: ZipFile, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const bytes = zip.read(name);
  if (bytes === undefined) return new Map();
  return new Map(
    childElements(readXml(bytes, name)).map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const inArchive = resolved(part.slice(0, slash), target);
      const type = attributes['Type'] ?? '';
      return [
        attributes['Id'] ?? '',
        { type: type.slice(type.lastIndexOf('/') + 1), target: isExternal ? target : inArchive, isExternal },
      ];
    }),
  );
}

/** The name of a part, as it is named from a folder: `./a.xml`, `../word/a.xml`, `/word/a.xml`. */
function resolved(folder: string, target: string): string {
  const [path = ''] = target.split(/[?#]/);
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
