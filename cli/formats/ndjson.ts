import { contentOf } from './json';
import type { LintFormatter } from './lint-run';

/** One object per line, the same as those in the `files` of JSON: each can be printed as soon as its file is linted. */
export const ndjson: LintFormatter = {
  file: (file) => `${JSON.stringify(contentOf(file))}\n`,
  all: (files) => files.map(({ text }) => text).join(''),
};
