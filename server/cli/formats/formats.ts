import { asGitHub } from './github';
import { asJson } from './json';
import { asJUnit } from './junit';
import type { LintFormatter } from './lint-run';
import { asSarif } from './sarif';
import { asText } from './text';

/** The output formats of `mreport lint`, by their names; the first is the default. */
export const lintFormats = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export type LintFormat = (typeof lintFormats)[number];

export const formatters: Readonly<Record<LintFormat, LintFormatter>> = {
  text: asText,
  json: asJson,
  sarif: asSarif,
  github: asGitHub,
  junit: asJUnit,
};
