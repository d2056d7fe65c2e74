import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import type { LintFormatter } from './lint-run';
import { ndjson } from './ndjson';
import { sarif } from './sarif';
import { text } from './text';

/** The output formats of `mreport lint`, by their names; the first is the default. */
export const lintFormats = ['text', 'json', 'ndjson', 'sarif', 'github', 'junit'] as const;

/** An output format of `mreport lint`. */
export type LintFormat = (typeof lintFormats)[number];

/** The writers of the formats. */
export const formatters: Readonly<Record<LintFormat, LintFormatter>> = {
  text,
  json,
  ndjson,
  sarif,
  github,
  junit,
};
