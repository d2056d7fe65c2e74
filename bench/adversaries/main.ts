/** Measures what texts cost that nobody would write: `node main.mjs 10,100,1000` (sizes in KB), figures as JSON. */
import { quickFixes } from '../../core/features/quick-fixes';
import { fixImported } from '../../core/features/fix-imported';
import { importReport } from '../../core/import/import-report';
import { ReportSession } from '../../core/session/report-session';

export interface AdversaryFigures {
  /** What the text consists of. */
  piece: string;
  /** In KB. */
  size: number;
  /** Milliseconds of the process's own time, by work. */
  times: Record<string, number>;
}

const pieces = ['1、項目辦理完成。\n', '• 1、x\n', '註：1.x\n', '(', '甲)', '（）「」()'];

function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

function measure(piece: string, size: number): AdversaryFigures {
  const text = piece.repeat((size * 1024) / Buffer.byteLength(piece));
  const whole = { start: { line: 0, character: 0 }, end: { line: Infinity, character: 0 } };
  const session = ReportSession.open(text, { locale: 'zh-TW', version: 1 });
  const lint = timeOf(() => session.findings());
  return {
    piece,
    size,
    times: {
      lint,
      import: timeOf(() => importReport(Buffer.from(text), 'a.txt', fixImported)),
      hover: timeOf(() => session.hover(whole.start)),
      'code actions over all': timeOf(() =>
        quickFixes(session.findings(), whole).map(({ fix }) => fix.edits.length),
      ),
    },
  };
}

const sizes = (process.argv[2] ?? '10').split(',').map(Number);
const figures = pieces.flatMap((piece) => sizes.map((size) => measure(piece, size)));
process.stdout.write(JSON.stringify(figures));
