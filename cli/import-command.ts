import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { ImportError } from '../core/import/import-error';
import { importReport } from '../core/import/import-report';
import type { Imported } from '../core/import/model';
import type { Locale } from '../core/rules/rule';
import { standardInput } from './find-reports';
import { interruptible } from './interruptible';
import type { Outcome } from './outcome';
import { readBytes } from './read-reports';
import { UsageError } from './usage-error';
import { fileToMake, isSameFile, makeFile } from './write-file';

export interface ImportSettings {
  folder: string;
  locale: Locale;
  /** Where the report goes; beside the source unless it is given; `-` for standard output. */
  output: string | undefined;
  /** Whether a file may be replaced. */
  force: boolean;
}

/**
 * `mreport import`: writes a document as a report, and says on standard error what it could not keep.
 * @throws UsageError when it cannot be read, or the report not be written
 */
export async function importCommand(path: string, settings: ImportSettings): Promise<Outcome> {
  const { folder, locale, force } = settings;
  const target = settings.output ?? join(dirname(path), `${withoutExtension(path)}.mreport`);
  const { text, leftOut } = read(path, folder);
  const notes = leftOut.map(
    ({ place, reason }) => `${place[locale]}${locale === 'en' ? ': ' : '：'}${reason[locale]}\n`,
  );
  const list = notes.length === 0 ? '' : heading(notes.length)[locale] + notes.join('');
  if (target === standardInput) return { output: text, notes: list, exitCode: 0 };
  if (isSameFile(resolve(folder, path), resolve(folder, target)))
    throw new UsageError(
      `${path}：結果會蓋掉來源檔案；請以 -o 指定其他檔名。`,
      `${path}: the report would replace its source; name another file by -o.`,
    );
  const file = fileToMake(target, folder, force);
  await interruptible(async () => {
    makeFile(file, new TextEncoder().encode(text), force);
    await turn();
  });
  return { output: `${target}\n`, notes: list, exitCode: 0 };
}

function heading(count: number): Record<Locale, string> {
  return {
    'zh-TW': `有 ${String(count)} 處未能完整匯入：\n`,
    en: `${String(count)} things could not be kept as they were:\n`,
  };
}

function withoutExtension(path: string): string {
  return basename(path).replace(/(.)\.[^.]*$/, '$1');
}

function read(path: string, folder: string): Imported {
  try {
    return importReport(readBytes(path, folder), path);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { reason } = error;
    throw new UsageError(`${path}：${reason['zh-TW']}。`, `${path}: ${reason.en}.`);
  }
}
