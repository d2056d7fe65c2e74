import { Parser } from 'htmlparser2';
import { checkDepth } from './xml-tree';
import { HtmlReader } from './html-reader';
import { itemCounts } from './html-lists';
import type { ImportedDocument } from './model';

/** The encoding that an HTML file names in its first 4 KB. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,30})/i.exec(head)?.[1];
}

/**
 * Reads an HTML page: what a reader sees of it. Linear.
 * @throws ImportError for a page that is nested too deeply
 */
export function readHtml(text: string): ImportedDocument {
  const reader = new HtmlReader(itemCounts(text));
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      checkDepth(++depth);
      reader.open(name, attributes);
    },
    ontext(data) {
      reader.text(data);
    },
    onclosetag(name) {
      depth--;
      reader.close(name);
    },
  });
  parser.write(text);
  parser.end();
  return reader.end();
}
