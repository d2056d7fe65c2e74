import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { inRoot } from './paths.mjs';
import { ensureChromium } from '../vscode-tools.mjs';

/** @param {string} family @param {string} preferred */
const alias = (family, preferred) =>
  `  <alias binding="strong"><family>${family}</family><prefer><family>${preferred}</family></prefer></alias>`;

/**
 * Configures traditional forms for the interface, and the free Kai font under the names that the preview asks for. The
 * system's own order would choose simplified forms for Chinese text, or the Kai font for everything. Returns the file.
 */
function writeFontConfig() {
  const file = inRoot('out', 'fonts.conf');
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${[
  alias('sans-serif', 'Noto Sans CJK TC'),
  alias('system-ui', 'Noto Sans CJK TC'),
  alias('monospace', 'Noto Sans Mono CJK TC'),
  ...['標楷體', 'DFKai-SB', 'BiauKai'].map((name) => alias(name, 'TW-Kai')),
].join('\n')}
</fontconfig>
`,
  );
  return file;
}

/** Starts Chromium without a window. */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium refuses its sandbox to root; it loads only pages of this machine.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfig() },
    args: ['--lang=en-US'],
  });
}
