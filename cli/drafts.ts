/** Files that are written beside others before they take their places. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../node/system-errors';

/** Stands for this computer: folders may be shared, and a process of another one cannot be asked for. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The names of drafts: the file's own, the computer, the process, and something random. */
const draftName = /^\..*\.mreport-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/s;

/**
 * A new name beside a file, with a part of the file's own: the whole with an addition could be too long. It says which
 * process writes it.
 */
export function draftOf(file: string): string {
  const writer = `${computer}-${String(process.pid)}-${randomBytes(6).toString('hex')}`;
  return join(dirname(file), `.${basename(file).slice(0, 40)}.mreport-${writer}.tmp`);
}

/** Removes the drafts that processes of this computer have left in some folders because they were ended by force. */
export function removeLeftDrafts(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    for (const name of namesIn(folder)) {
      const [, where, process] = draftName.exec(name) ?? [];
      if (where === computer && !isRunning(Number(process))) rmSync(join(folder, name), { force: true });
    }
  }
}

/** Nothing of a folder that cannot be read: what is written there says so itself. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
