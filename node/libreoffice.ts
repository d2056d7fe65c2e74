/** LibreOffice makes PDFs from OpenDocument texts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram, type Ending, type RunLimits } from './run-program';

const input = 'report.odt';

/**
 * Converts an OpenDocument text to `report.pdf` in a folder.
 * @param program the path of LibreOffice @param folder an empty folder, for the PDF and for what LibreOffice needs
 */
export async function convertByLibreOffice(
  program: string,
  odt: Uint8Array,
  folder: string,
  limits: RunLimits,
): Promise<Ending> {
  // With a profile of its own it neither waits for nor disturbs a LibreOffice that the user has open.
  const profile = join(folder, 'profile');
  const fonts = await replacedFonts(limits);
  if (fonts.length > 0) writeProfile(profile, fonts);
  writeFileSync(join(folder, input), odt);
  const options = ['--headless', '--norestore', '--nolockcheck', '--nologo', '--nodefault'];
  return runProgram(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...options,
      ...['--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, join(folder, input)],
    ],
    limits,
  );
}

/** The names of the font that papers are set in; where it is missing, the free font of the same shapes stands in. */
const paperFont = { names: ['標楷體', 'DFKai-SB'], standIn: 'TW-Kai' };

/** Pairs of a font that is missing and the one that replaces it, where the computer can list its fonts. */
async function replacedFonts(limits: RunLimits): Promise<[missing: string, standIn: string][]> {
  const families = await fontFamilies(limits);
  const { names, standIn } = paperFont;
  if (!families.has(standIn) || names.some((name) => families.has(name))) return [];
  return names.map((name) => [name, standIn]);
}

/** The installed fonts, by `fc-list`, which Linux has; elsewhere 標楷體 comes with the system. */
async function fontFamilies(limits: RunLimits): Promise<ReadonlySet<string>> {
  const listed = await runProgram('fc-list', [':lang=zh-tw', 'family'], limits);
  if (listed.type !== 'ended') return new Set();
  return new Set(listed.output.replaceAll('\\', '').split(/[\n,]/));
}

/** Writes a profile with the replaced fonts. Without it, LibreOffice takes the first Chinese font it finds. */
function writeProfile(profile: string, fonts: readonly [missing: string, standIn: string][]): void {
  const pairs = fonts.map(
    ([missing, standIn], index) =>
      `<item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs"><node oor:name="_${String(index)}" oor:op="replace">${[
        property('ReplaceFont', missing),
        property('SubstituteFont', standIn),
        property('Always', 'true'),
        property('OnScreenOnly', 'false'),
      ].join('')}</node></item>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${pairs.join('\n')}
<item oor:path="/org.openoffice.Office.Common/Font/Substitution">${property('Replacement', 'true')}</item>
</oor:items>
`;
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), xml);
}

function property(name: string, value: string): string {
  return `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;
}
