import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { PrintedReport, Writer } from '../../../core/render/printed-report';
import { blocksOf } from '../../../core/report/blocks';
import { Report } from '../../../core/report/report';

/** A report as its writers take it, without images unless they are given. */
export const reportOf = (text: string, images: PrintedReport['images'] = new Map()): PrintedReport => ({
  title: '業務報告 <甲> & "乙"',
  author: '秘書室',
  blocks: blocksOf(Report.parse(text, { scheme: 'auto' })),
  images,
});

/** The parts of the package that a writer makes, by their names. */
export async function partsOf(write: Writer, report: PrintedReport): Promise<Map<string, string>> {
  const bytes = await write(report, () => Promise.resolve());
  const entries = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  );
  return new Map(entries);
}

/** An element of XML: its name, its attributes, and all text within it. */
export interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of XML, in order. Throws unless each that is opened is closed in turn. */
export function elementsOf(xml: string): Found[] {
  const found: Found[] = [];
  const open: Found[] = [];
  const read = (text: string): void => {
    for (const element of open) element.text += text;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' };
        found.push(element);
        open.push(element);
        // How OpenDocument writes spaces that it would otherwise collapse.
        if (name === 'text:s') read(' '.repeat(Number(attributes['text:c'])));
      },
      // The name of a picture is not printed.
      ontext: (text) => {
        if (open.at(-1)?.name !== 'svg:title') read(text);
      },
      onclosetag: (name, isImplied) => {
        if (isImplied && !xml.includes(`<${name}`)) throw new Error(`${name} is not closed`);
        const last = open.pop();
        if (last?.name !== name) throw new Error(`${name} closes ${String(last?.name)}`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (open.length > 0) throw new Error(`${String(open[0]?.name)} is not closed`);
  return found;
}
