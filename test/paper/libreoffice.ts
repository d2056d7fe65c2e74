import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A profile of its own, in which a free Kai font replaces that of the norm. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Font/Substitution"><prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_0" oor:op="replace"><prop oor:name="ReplaceFont" oor:op="fuse"><value>標楷體</value></prop><prop oor:name="SubstituteFont" oor:op="fuse"><value>TW-Kai</value></prop><prop oor:name="Always" oor:op="fuse"><value>true</value></prop><prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop></node></item>
</oor:items>`;

/** What a PDF shows: the lines of each page, without white space and without the page's number. */
export interface PdfText {
  readonly pages: readonly (readonly string[])[];
  /** The number at the foot of each page. */
  readonly numbers: readonly string[];
}

/** Opens files in LibreOffice, all at once, and returns the text of the PDFs that it makes of them, by their names. */
export function printed(files: ReadonlyMap<string, Uint8Array>): Map<string, PdfText> {
  const folder = mkdtempSync(join(tmpdir(), 'mreport-paper-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const names = [...files.keys()];
    const options = [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--convert-to',
      'pdf',
    ];
    const run = { cwd: folder, timeout: 240_000, stdio: 'ignore' } as const;
    execFileSync('soffice', [...options, '--outdir', folder, ...names], run);
    return new Map(names.map((name) => [name, textOf(join(folder, name.replace(/\.\w+$/, '.pdf')))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF. @param pdf the path of the file */
export function textOf(pdf: string): PdfText {
  const text = `${pdf}.txt`;
  execFileSync('pdftotext', ['-raw', pdf, text]);
  const pages = readFileSync(text, 'utf8').split('\f').slice(0, -1).map(linesOf);
  return {
    pages: pages.map((lines) => lines.slice(0, -1)),
    numbers: pages.map((lines) => lines.at(-1) ?? ''),
  };
}

function linesOf(page: string): string[] {
  return page
    .split('\n')
    .map(withoutSpace)
    .filter((line) => line !== '');
}

/** A text without white space, which on paper is room only: tabs, justified lines. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
