import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');
const keysOf = (path: string): string[] =>
  Object.keys(JSON.parse(read(path)) as Record<string, string>).sort();

/** The texts of `l10n.t('…')` and `t('…')` in the client's sources. */
function textsInSources(): string[] {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const calls = files.flatMap((file) => [
    ...read(join('client', file)).matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g),
  ]);
  return [...new Set(calls.map(([, text = '']) => text.replaceAll("\\'", "'")))].sort();
}

describe('client: texts in both languages', () => {
  it('names every text of package.json, and no others', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual(keysOf('package.nls.json'), [...used].sort());
    assert.deepEqual(keysOf('package.nls.zh-tw.json'), [...used].sort());
  });

  it('translates every text of the sources', () => {
    const translated = new Set(keysOf('l10n/bundle.l10n.zh-tw.json'));
    assert.deepEqual(
      textsInSources().filter((text) => !translated.has(text)),
      [],
    );
  });
});
