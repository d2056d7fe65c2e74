import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { packagedFiles, packagePath } from '../../scripts/package.mjs';

const allowed = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^licenses\//,
  /^language-configuration\.json$/,
  /^dist\/(client|server|cli)\.js$/,
  /^dist\/webview\/preview\.(js|css)$/,
  /^(syntaxes|snippets|schemas)\/[\w.-]+\.json$/,
  /^client\/icons\/[\w-]+\.(svg|png)$/,
  // The picture in the README.
  /^docs\/images\/workbench\.png$/,
  /^docs\/rules\/([\w-]+\/)?[\w-]+\.md$/,
];

/** The files that a manifest names, relative to the root. @param {unknown} value @returns {string[]} */
function filesIn(value) {
  if (typeof value === 'string')
    return /^(\.\/|dist\/|client\/).*\.\w+$/.test(value) ? [value.replace(/^\.\//, '')] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(filesIn) : [];
}

describe('the package', () => {
  /** @type {string[]} */
  let files;
  before(async () => {
    files = await packagedFiles();
  });

  it('holds nothing but what runs and its pages', () => {
    assert.deepEqual(
      files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds every file that its manifest names, each bundle, and the pages of the rules', () => {
    const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
    const { main, icon, bin, contributes } = manifest;
    const bundles = ['dist/server.js', 'dist/webview/preview.js', 'dist/webview/preview.css'];
    const named = filesIn([main, icon, bin, contributes]);
    assert.ok(named.length > 5, named.join());
    assert.deepEqual(
      [...named, ...bundles].filter((file) => !files.includes(file)),
      [],
    );
    assert.ok(files.some((file) => file.startsWith('docs/rules/')));
  });

  it('is small', () => {
    assert.ok(statSync(packagePath()).size < 1_500_000);
  });
});
