/**
 * `npm run test:mutations [-- limit [name]]`: makes mistakes in right documents and prints, for each mistake and
 * document, how many were tried (at most `limit`), found, and found alone. With a mutation's name: what was missed.
 */
import { readFileSync } from 'node:fs';
import { Report } from '../../core/report/report';
import { documentNames, hasCorpus, monthlyReport, readDocument } from '../support/corpus';
import { mutations } from './all';
import { tryMutation, type Outcome } from './run';

interface Document {
  readonly name: string;
  readonly reports: readonly Report[];
}

const sample = 'samples/monthly-report.mreport';

function documents(): Document[] {
  const own = { name: 'sample', reports: [Report.parse(readFileSync(sample, 'utf8'))] };
  if (!hasCorpus()) return [own];
  const read = (name: string): Report => Report.parse(readDocument(name));
  // One is itself a notice of correction: what is wrong in it is quoted, and rightly passed over.
  const gazettes = documentNames().filter((name) => name !== monthlyReport && !name.includes('75300'));
  return [
    own,
    { name: 'report', reports: [read(monthlyReport)] },
    { name: 'gazettes', reports: gazettes.map(read) },
  ];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : (Math.floor((1000 * part) / whole) / 10).toFixed(1);

function cells({ tried, found, alone, aloneButHints }: Outcome): string {
  const shown = [String(tried), percent(found, tried), percent(alone, tried), percent(aloneButHints, tried)];
  return shown.map((text) => text.padStart(6)).join('');
}

function sumOf(outcomes: readonly Outcome[]): Outcome {
  const sum: Outcome = { tried: 0, found: 0, alone: 0, aloneButHints: 0, misses: [] };
  for (const outcome of outcomes) {
    sum.tried += outcome.tried;
    sum.found += outcome.found;
    sum.alone += outcome.alone;
    sum.aloneButHints += outcome.aloneButHints;
    sum.misses.push(...outcome.misses);
  }
  return sum;
}

function printMisses({ misses }: Outcome): void {
  for (const { mutant, found, findings } of misses) {
    const line = mutant.at[0]?.[0] ?? 0;
    const around = mutant.lines.slice(Math.max(0, line - 2), line + 3);
    print(`  ${found ? 'not alone' : 'not found'} @${String(line + 1)}: ${findings.join(' · ')}`);
    for (const text of around) print(`      ${text.slice(0, 70)}`);
  }
}

function run(limit: number, named: string | undefined): boolean {
  const all = documents();
  const heads = ['tried', 'found', 'alone', 'hints'].map((head) => head.padStart(6)).join('');
  print(`${' '.repeat(32)}${all.map(({ name }) => name.padEnd(27)).join('')}`);
  print(`${' '.repeat(30)}${all.map(() => `${heads} |`).join(' ')}`);
  let good = true;
  for (const mutation of mutations.filter(({ name }) => named === undefined || name === named)) {
    const outcomes = all.map(({ reports }) =>
      sumOf(
        reports.map((report) => tryMutation(report, mutation, Math.ceil(limit / Math.sqrt(reports.length)))),
      ),
    );
    print(`${mutation.name.padEnd(30)}${outcomes.map((outcome) => `${cells(outcome)} |`).join(' ')}`);
    if (named !== undefined) outcomes.forEach(printMisses);
    const [own] = outcomes;
    if (own && (own.found < own.tried * 0.99 || own.aloneButHints < own.tried * 0.97)) good = false;
  }
  return good;
}

const [limit = '200', named] = process.argv.slice(2);
if (!run(Number(limit), named)) {
  print('In the sample, fewer than 99 % of one mistake were found, or fewer than 97 % alone.');
  process.exitCode = 1;
}
