/** The languages that everything a user reads is written in; the first is the default. */
export const locales = ['zh-TW', 'en'] as const;

/** A language that everything a user reads is written in. */
export type Locale = (typeof locales)[number];

/** The language for a tag as editors and systems give it (`zh-tw`, `zh-Hant-TW`, `en-US`): any Chinese is ours. */
export function localeFor(tag: string | undefined): Locale {
  return tag === undefined || /^zh/i.test(tag) ? 'zh-TW' : 'en';
}
