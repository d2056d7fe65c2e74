import { rules } from '../rules/registry';
import type { RuleSetting } from '../rules/rule';
import { fixAll, type FixedText } from './fix-all';

/** The two rules that mend what a PDF leaves in a text, and no others. */
const settings: Readonly<Record<string, RuleSetting>> = Object.fromEntries(
  rules.map(({ id }): [string, RuleSetting] => [
    id,
    id === 'text/bullet' || id === 'text/broken-paragraph' ? 'hint' : 'off',
  ]),
);

/** Joins the paragraphs of an imported text that pages have cut, and replaces its bullets. Linear. */
export function fixImported(text: string): FixedText {
  return fixAll(text, { locale: 'zh-TW', rules: settings, scheme: 'auto' });
}
