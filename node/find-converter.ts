/** The programs on a computer that make PDFs. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface Converter {
  kind: 'libreoffice' | 'browser';
  /** Absolute. */
  program: string;
}

/** What a search takes from the computer. */
export interface Surroundings {
  platform: NodeJS.Platform;
  environment: Readonly<NodeJS.ProcessEnv>;
  isProgram: (path: string) => boolean;
}

export const here: Surroundings = { platform: process.platform, environment: process.env, isProgram };

/** All that are found, the best first. */
export function findConverters(surroundings: Surroundings = here): Converter[] {
  const kinds = ['libreoffice', 'browser'] as const;
  return kinds.flatMap((kind) =>
    [...onPath(names[kind], surroundings), ...usualPlaces(kind, surroundings)]
      .filter((program) => surroundings.isProgram(program))
      .slice(0, 1)
      .map((program) => ({ kind, program })),
  );
}

/**
 * The program that a person names: a path, or a name on the PATH. `absent`: there is none; `unknown`: it is none of
 * those that are known how to ask.
 */
export function converterNamed(
  named: string,
  surroundings: Surroundings = here,
): Converter | 'absent' | 'unknown' {
  const places = isAbsolute(named) || /[\\/]/.test(named) ? [named] : onPath([named], surroundings);
  const program = places.find((place) => surroundings.isProgram(place));
  if (program === undefined) return 'absent';
  const name = program.split(/[\\/]/).at(-1) ?? '';
  if (/office/i.test(name)) return { kind: 'libreoffice', program };
  return /chrom|edge|brave|vivaldi/i.test(name) ? { kind: 'browser', program } : 'unknown';
}

const names = {
  libreoffice: ['soffice', 'libreoffice'],
  browser: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
    'chrome',
    'msedge',
  ],
} as const;

function onPath(programs: readonly string[], { platform, environment }: Surroundings): string[] {
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  // What is relative depends on where one happens to be.
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  const ending = platform === 'win32' ? '.exe' : '';
  return programs.flatMap((name) =>
    folders.map((folder) => join(folder, name.endsWith(ending) ? name : name + ending)),
  );
}

function usualPlaces(kind: Converter['kind'], { platform, environment }: Surroundings): string[] {
  if (platform === 'darwin') return onMac[kind];
  if (platform !== 'win32') return onLinux[kind];
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  return onWindows[kind].flatMap((place) => roots.map((root) => `${root}\\${place}`));
}

const onMac = {
  libreoffice: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  browser: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

const onLinux = {
  libreoffice: [
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
  ],
  browser: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/opt/google/chrome/chrome'],
};

const onWindows = {
  libreoffice: ['LibreOffice\\program\\soffice.exe'],
  browser: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
