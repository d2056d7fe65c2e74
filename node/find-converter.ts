/** The programs on a computer that make PDFs. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A program that can make a PDF. */
export interface Converter {
  kind: 'libreoffice' | 'browser';
  /** Absolute. */
  program: string;
}

/** What a search needs to know of the computer. */
export interface Computer {
  platform: NodeJS.Platform;
  environment: Readonly<NodeJS.ProcessEnv>;
  isProgram: (path: string) => boolean;
}

/** The computer that this runs on. */
export const thisComputer: Computer = { platform: process.platform, environment: process.env, isProgram };

/** The programs that are found: LibreOffice first, then a browser. */
export function findConverters(computer: Computer = thisComputer): Converter[] {
  const kinds = ['libreoffice', 'browser'] as const;
  return kinds.flatMap((kind) =>
    [...onSearchPath(names[kind], computer), ...usualPaths(kind, computer)]
      .filter((program) => computer.isProgram(program))
      .slice(0, 1)
      .map((program) => ({ kind, program })),
  );
}

/**
 * The program that the user names.
 * @param named a path, or a name on the PATH
 * @returns `absent` where there is no such program, `unknown` for one that is neither LibreOffice nor a known browser
 */
export function converterNamed(
  named: string,
  computer: Computer = thisComputer,
): Converter | 'absent' | 'unknown' {
  const places = isAbsolute(named) || /[\\/]/.test(named) ? [named] : onSearchPath([named], computer);
  const program = places.find((place) => computer.isProgram(place));
  if (program === undefined) return 'absent';
  const name = program.replace(/^.*[\\/]/s, '');
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

function onSearchPath(programs: readonly string[], { platform, environment }: Computer): string[] {
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  // Relative folders depend on the working directory.
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  const ending = platform === 'win32' ? '.exe' : '';
  return programs.flatMap((name) =>
    folders.map((folder) => join(folder, name.endsWith(ending) ? name : name + ending)),
  );
}

function usualPaths(kind: Converter['kind'], { platform, environment }: Computer): string[] {
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
