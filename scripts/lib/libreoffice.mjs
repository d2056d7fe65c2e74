/** LibreOffice, and what else the tests of exported files need: fonts, and programs that read PDF. */
import { existsSync } from 'node:fs';
import { installCommand, installFromDebian } from './debian.mjs';
import { findOnPath } from './processes.mjs';

/** The packages of Debian, each with a test whether it is installed. */
const needed = {
  'libreoffice-writer-nogui': () => findOnPath('soffice') !== undefined,
  'poppler-utils': () => findOnPath('pdftotext') !== undefined,
  'fonts-cns11643-kai': () => isInstalled('fonts-cns11643-kai'),
  'fonts-liberation': () => isInstalled('fonts-liberation') || isInstalled('fonts-liberation2'),
};

/** @param {string} name */
const isInstalled = (name) => existsSync(`/var/lib/dpkg/info/${name}.list`);

/** Finds or installs them. Throws where this process may not install; the error names what is missing. */
export async function ensureLibreOffice() {
  const missing = Object.entries(needed)
    .filter(([, isThere]) => !isThere())
    .map(([name]) => name);
  if (missing.length === 0 || (await installFromDebian(missing))) return;
  throw new Error(
    `Missing for the tests of exported files: ${missing.join(', ')}. On Debian or Ubuntu: sudo ${installCommand(missing)}`,
  );
}
