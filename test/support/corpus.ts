import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Real documents, beside the repository: they are not part of it. */
const corpus = resolve('../shared/corpus');

/** Whether the real documents are there. */
export const hasCorpus = (): boolean => existsSync(corpus);

/** The monthly report that the format and the rules are made for. */
export const monthlyReport = 'report-112-12.mreport';

/** For `before`: skips the tests where there are no real documents; not in continuous integration, which must have them. */
export function needCorpus(this: Mocha.Context): void {
  if (hasCorpus()) return;
  assert.notEqual(process.env['CI'], 'true', 'the real documents are missing');
  this.skip();
}

/** The text of a real document. */
export function readDocument(name: string): string {
  return readFileSync(join(corpus, name), 'utf8');
}

/** The names of the real documents. */
export function documentNames(): string[] {
  return readdirSync(corpus).filter((name) => name.endsWith('.mreport'));
}

/** Documents of the gazette as they come. */
export function readWildDocuments(): { path: string; text: string }[] {
  const lines = gunzipSync(readFileSync(join(corpus, 'gazette-wild.ndjson.gz'))).toString('utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { path: string; text: string });
}

/** Fragments that rules must stay silent on. */
export interface Trap {
  text: string;
  /** Ids, or groups of them such as `numbering/*`. */
  silent: string[];
}

/** The texts that look like mistakes, and are none. */
export function readTraps(): Trap[] {
  const [, ...rows] = readDocument('traps.tsv').trim().split('\n');
  return rows.map((row) => {
    const [text = '', silent = ''] = row.split('\t');
    return { text, silent: silent.split(' ') };
  });
}
