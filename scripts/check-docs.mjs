/** The documents: links lead to files and headings that exist, and the glossary names what the code has. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, runMain } from './lib/paths.mjs';
import { markdownFiles } from './lib/source-files.mjs';

const glossary = 'docs/glossary.md';

/** A document without its code, where brackets are not links. @param {string} text */
const withoutCode = (text) => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a document's headings, as GitHub makes them. @param {string} text */
const anchorsOf = (text) =>
  Array.from(text.matchAll(/^#+ +(.+?) *$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a document that lead nowhere. @param {string} file @returns {string[]} */
function brokenLinks(file) {
  const text = readFileSync(inRoot(file), 'utf8');
  return Array.from(withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g), ([, link]) => link ?? '').flatMap(
    (link) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [target = '', anchor] = link.split('#');
      const to = target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));
      if (!existsSync(inRoot(to))) return [`${file}: ${link} does not exist.`];
      if (anchor === undefined || !to.endsWith('.md')) return [];
      const anchors = anchorsOf(readFileSync(inRoot(to), 'utf8'));
      return anchors.includes(decodeURI(anchor)) ? [] : [`${file}: ${link}: ${to} has no such heading.`];
    },
  );
}

/** Names of the glossary that the file beside them does not have. @returns {string[]} */
function unknownNames() {
  const rows = readFileSync(inRoot(glossary), 'utf8').matchAll(/^\| `(\w+)` .*\[(\S+)\]\(\S+\) *\|$/gm);
  return Array.from(rows).flatMap(([, name = '', file = '']) => {
    const isThere = existsSync(inRoot(file));
    if (isThere && new RegExp(`\\b${name}\\b`).test(readFileSync(inRoot(file), 'utf8'))) return [];
    return [`${glossary}: ${file} has no ${name}.`];
  });
}

await runMain(import.meta.url, async () => {
  const violations = [...markdownFiles().flatMap(brokenLinks), ...unknownNames()];
  for (const violation of violations) console.error(violation);
  if (violations.length > 0) throw new Error(`${violations.length} links or names lead nowhere.`);
});
