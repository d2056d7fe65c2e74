import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Room {
  path: string;
  values: string[];
  types?: string[];
  packages?: string[];
  nodeBuiltIns?: boolean;
}
type FindLayerViolations = (folder: string) => Promise<{ from: string; to: string; rule: string }[]>;

/** Imports a script of the repository at run time: esbuild must not bundle it. */
const loadScript = (name: string): Promise<unknown> =>
  import(pathToFileURL(path.resolve('scripts', name)).href);

describe('the check of who imports whom', () => {
  let folder: string;
  let rooms: readonly Room[];
  let findLayerViolations: FindLayerViolations;

  before(async () => {
    ({ rooms } = (await loadScript('layers.mjs')) as { rooms: readonly Room[] });
    ({ findLayerViolations } = (await loadScript('check-layers.mjs')) as {
      findLayerViolations: FindLayerViolations;
    });
  });

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'mreport-layers-'));
    for (const { path: room } of rooms)
      write(`${room}/target.ts`, 'export const value = 1;\nexport type Value = 1;');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file: string, content: string): void {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, `${content}\n`);
  }

  /** The imports that are not allowed. */
  const refused = async (): Promise<string[]> =>
    (await findLayerViolations(folder)).map(({ from, to }) => `${from} → ${to}`).sort();

  const imports = {
    values: (to: string) => `import { value } from '${to}';\nexport const used = value;`,
    types: (to: string) => `import type { Value } from '${to}';\nexport type Used = Value;`,
    both: (to: string) =>
      `import type { Value } from '${to}';\nimport { value } from '${to}';\nexport const used: Value = value;`,
    'exported-values': (to: string) => `export { value } from '${to}';`,
    'exported-types': (to: string) => `export type { Value } from '${to}';`,
    // The check cannot distinguish these from values; ESLint forbids them anyway.
    expressions: (to: string) => `export type Used = import('${to}').Value;`,
    'lazy-values': (to: string) => `export const load = () => import('${to}');`,
  };

  /** Whether `target` lies in one of the `paths`, and in no room within it. */
  const isIn = (target: string, paths: readonly string[]): boolean =>
    paths.some(
      (allowed) =>
        `${target}/`.startsWith(`${allowed}/`) &&
        (target === allowed ||
          !rooms.some(({ path: room }) => room === allowed) ||
          !rooms.some(
            ({ path: room }) => room !== allowed && room.startsWith(`${allowed}/`) && isIn(target, [room]),
          )),
    );

  it('refuses every import between two rooms that is not on the list, and no other', async () => {
    const expected: string[] = [];
    for (const importing of rooms) {
      for (const { path: target } of rooms) {
        for (const [kind, statement] of Object.entries(imports)) {
          const file = `${importing.path}/${kind}-of-${target.replaceAll('/', '-')}.ts`;
          const relative = path.posix.relative(importing.path, `${target}/target`);
          write(file, statement(relative.startsWith('.') ? relative : `./${relative}`));
          const onlyTypes = kind.endsWith('types');
          const allowed = [
            importing.path,
            ...importing.values,
            ...(onlyTypes ? (importing.types ?? []) : []),
          ];
          if (!isIn(target, allowed)) expected.push(`${file} → ${target}/target.ts`);
        }
      }
    }
    assert.deepEqual(await refused(), expected.sort());
  });

  it('knows the files that are open to others, one by one', async () => {
    for (const file of [
      'core/report/text',
      'core/report/secret',
      'core/export/formats',
      'core/export/secret',
    ])
      write(`${file}.ts`, 'export const value = 1;');
    write('client/values.ts', imports.values('../core/report/text'));
    write('client/secrets.ts', imports.values('../core/report/secret'));
    write('protocol/values.ts', imports.values('../core/export/formats'));
    write('protocol/secrets.ts', imports.values('../core/export/secret'));
    assert.deepEqual(await refused(), [
      'client/secrets.ts → core/report/secret.ts',
      'protocol/secrets.ts → core/export/secret.ts',
    ]);
  });

  it('refuses the directions that matter most, whatever the list says', async () => {
    write('core/report/a.ts', imports.types('../rules/target'));
    write('core/rules/a.ts', imports.types('../session/target'));
    write('core/session/a.ts', imports.types('../../server/target'));
    write('core/render/a.ts', imports.types('../features/target'));
    write('l10n/a.ts', imports.types('../core/report/target'));
    write('client/a.ts', imports.types('../server/target'));
    write('client/webview/a.ts', imports.types('../target'));
    write('server/a.ts', imports.types('./node/target'));
    write('server/b.ts', imports.types('../node/target'));
    assert.deepEqual(await refused(), [
      'client/a.ts → server/target.ts',
      'client/webview/a.ts → client/target.ts',
      'core/render/a.ts → core/features/target.ts',
      'core/report/a.ts → core/rules/target.ts',
      'core/rules/a.ts → core/session/target.ts',
      'core/session/a.ts → server/target.ts',
      'l10n/a.ts → core/report/target.ts',
      'server/a.ts → server/node/target.ts',
      'server/b.ts → node/target.ts',
    ]);
  });

  it('refuses packages and modules of Node outside the rooms that name them', async () => {
    const modules = [
      'node:fs',
      'path',
      'vscode',
      'vscode-languageserver',
      'vscode-languageserver/node',
      'fflate',
      'left-pad',
    ];
    const names = new Map(modules.map((name) => [name, `${name.replace(/\W/g, '-')}.ts`]));
    const expected: string[] = [];
    for (const room of rooms) {
      for (const [name, file] of names) {
        write(`${room.path}/${file}`, `import * as all from '${name}';\nexport const used = all;`);
        const builtIn = name === 'node:fs' || name === 'path';
        const allowed = builtIn ? room.nodeBuiltIns === true : room.packages?.includes(name) === true;
        if (!allowed) expected.push(`${room.path}/${file} → ${name.replace('node:', '')}`);
      }
    }
    assert.deepEqual(await refused(), expected.sort());
  });

  it('refuses circles, those of types as well', async () => {
    write('core/report/a.ts', imports.types('./b'));
    write('core/report/b.ts', `${imports.types('./c')}\nexport type Value = 1;`);
    write('core/report/c.ts', `${imports.types('./a')}\nexport type Value = 1;`);
    const violations = await findLayerViolations(folder);
    assert.deepEqual(
      violations.map(({ from, rule }) => [from, rule]),
      [['core/report/a.ts', 'circle']],
    );
  });

  it('refuses tests, scripts and other files outside the rooms', async () => {
    write('test/support/target.ts', 'export const value = 1;');
    write('core/report/a.ts', imports.values('../../test/support/target'));
    write('cli/a.ts', imports.values('../test/support/target'));
    assert.deepEqual(await refused(), [
      'cli/a.ts → test/support/target.ts',
      'core/report/a.ts → test/support/target.ts',
    ]);
  });
});
