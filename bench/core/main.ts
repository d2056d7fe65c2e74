/**
 * How long the core takes, without an editor or a pipe: `core.mjs FILE SIZES` prints the figures as JSON. The edits are
 * those of the server's figures, and the views are requested as an editor does, from a server in the same process.
 */
import { Bench } from 'tinybench';
import { ReportSession } from '../../core/session/report-session';
import { Report } from '../../core/report/report';
import { lint } from '../../core/lint/linter';
import { readText } from '../lib/texts.mjs';
import { items, lines, words, type Edits } from '../server/places.mjs';
import { ServerInside } from './server-inside';

/** What was measured of one kind of work at one size, in milliseconds. */
export interface CoreFigures {
  name: string;
  size: number;
  median: number;
  p95: number;
}

/** Enough runs for a median at 1×, and few enough for 100× to end soon. */
const effort = { time: 300, iterations: 7, warmupTime: 50, warmupIterations: 2 };

async function measure(text: string, size: number): Promise<CoreFigures[]> {
  const bench = new Bench({ ...effort, retainSamples: true, throws: true });
  const session = ReportSession.open(text, { locale: 'zh-TW' });
  /** One edit and all findings to show. */
  const edited = (edits: Edits) => (): void => {
    session.applyEdits([edits.next().value], session.version + 1).diagnostics();
  };
  session.diagnostics();
  bench
    .add('read the text', () => void Report.parse(text))
    .add('read it and find everything', () => void lint(Report.parse(text), { locale: 'zh-TW', rules: {} }))
    .add('a character', edited(words(text)))
    .add('a new line of text', edited(lines(text)))
    .add('a new item near the top', edited(items(text)));
  const server = await ServerInside.open(text);
  const edits = words(text);
  for (const view of ['symbols', 'outline', 'preview'] as const) {
    bench.add(`${view} after a character`, () => server.viewAfter(edits.next().value, view));
  }
  await bench.run();
  server.close();
  return bench.tasks.map(({ name, result }) => ({ name, size, ...summary(result) }));
}

function summary(result: Bench['tasks'][number]['result']): Pick<CoreFigures, 'median' | 'p95'> {
  if (result.state !== 'completed') throw new Error(`it was ${result.state}`);
  const samples = [...(result.latency.samples ?? [])].sort((a, b) => a - b);
  const at = (share: number): number => samples[Math.ceil(samples.length * share) - 1] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

const [file = '', sizes = '1'] = process.argv.slice(2);
const text = readText(file);
const all: CoreFigures[] = [];
for (const size of sizes.split(',').map(Number)) all.push(...(await measure(text.repeat(size), size)));
process.stdout.write(JSON.stringify(all));
