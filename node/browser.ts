/** Chrome, Edge and Chromium print web pages to PDF. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram, type Ending, type RunLimits } from './run-program';

/**
 * Prints a web page to `report.pdf` in a folder.
 * @param program the path of the browser @param folder an empty folder, for the PDF and for what the browser needs
 */
export function printByBrowser(
  program: string,
  html: Uint8Array,
  folder: string,
  limits: RunLimits,
): Promise<Ending> {
  const page = join(folder, 'report.html');
  writeFileSync(page, html);
  return runProgram(
    program,
    [
      '--headless=new',
      ...['--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-extensions'],
      // The page needs nothing from the network, and the browser must not ask for anything either.
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND'],
      ...(runsAsRootOnLinux() ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${join(folder, 'report.pdf')}`,
      pathToFileURL(page).href,
    ],
    limits,
  );
}

/** As root on Linux, Chromium does not start with its sandbox. */
function runsAsRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
