export const locales = ['zh-TW', 'en'] as const;
export type Locale = (typeof locales)[number];
/** A text in the languages the project speaks; `{name}` is a placeholder. */
export type Localized = Record<Locale, string>;
