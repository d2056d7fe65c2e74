import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(path, 'utf8');
const keysOf = (path: string): string[] =>
  Object.keys(JSON.parse(read(path)) as Record<string, string>).sort();

describe('client: texts in both languages', () => {
  it('names every text of package.json, and no others', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual(keysOf('package.nls.json'), [...used].sort());
    assert.deepEqual(keysOf('package.nls.zh-tw.json'), [...used].sort());
  });
});
