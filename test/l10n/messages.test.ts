import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { locales } from '../../l10n/locale';
import type { Message } from '../../l10n/message';

/** All messages of the catalogue, by file and name. */
function readCatalogue(): [id: string, message: Message][] {
  const files = readdirSync('l10n/messages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
  const contents = files.map((file) => `export * as "${file}" from './l10n/messages/${file}';`);
  const { outputFiles } = buildSync({
    stdin: { contents: contents.join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
  });
  const module = { exports: {} as Record<string, Record<string, Record<string, Message>>> };
  runInNewContext(outputFiles[0]?.text ?? '', { module, exports: module.exports });
  return Object.entries(module.exports).flatMap(([file, exported]) =>
    Object.values(exported).flatMap((messages) =>
      Object.entries(messages).map(([name, message]): [string, Message] => [`${file} ${name}`, message]),
    ),
  );
}

/** The names that a message has values put in for. */
function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();
}

describe('the catalogue of messages', () => {
  const catalogue = readCatalogue();

  it('has messages', () => {
    assert.ok(catalogue.length > 100);
  });

  it('has words for every message in every language', () => {
    for (const [id, message] of catalogue) {
      assert.deepEqual(Object.keys(message).sort(), [...locales].sort(), id);
      for (const locale of locales) assert.notEqual(message[locale].trim(), '', `${id}, ${locale}`);
    }
  });

  it('has the same placeholders in all languages', () => {
    for (const [id, message] of catalogue) {
      const [first, ...others] = locales.map((locale) => placeholdersOf(message[locale]));
      for (const other of others) assert.deepEqual(other, first, id);
    }
  });
});
