import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';
import { sourceFiles } from './source-files.mjs';

/**
 * @typedef {{ 'zh-TW': string, en: string }} Message
 * @typedef {{ name: string, message: Message }} NamedMessage
 * @typedef {{ file: string, messages: NamedMessage[] }} CatalogueFile `file`: from the root
 */

/** All messages of `l10n/messages/`, by file. @returns {Promise<CatalogueFile[]>} */
export async function readCatalogue() {
  const files = sourceFiles('l10n/messages');
  const contents = files.map((file) => `export * as ${exportName(file)} from './${file}';`).join('\n');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    charset: 'utf8',
  });
  const module = { exports: /** @type {Record<string, object>} */ ({}) };
  vm.runInNewContext(outputFiles[0]?.text ?? '', { module, exports: module.exports });
  return files.map((file) => ({
    file,
    messages: Object.values(module.exports[exportName(file)] ?? {}).flatMap(messagesIn),
  }));
}

/** @param {string} file */
const exportName = (file) => path.posix.join(file).replace(/\W/g, '_');

/** The messages that an export holds by name. @param {unknown} value @returns {NamedMessage[]} */
const messagesIn = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, message]) => (isMessage(message) ? [{ name, message }] : []))
    : [];

/** @param {unknown} value @returns {value is Message} */
const isMessage = (value) => typeof value === 'object' && value !== null && 'zh-TW' in value && 'en' in value;
