/**
 * How sentences are declared and put into words. Each sentence stands once, in `l10n/messages/`, in both languages;
 * its id is the path of its file and its name there (`cli` `noFile`, `rules/numbering/gap` `missing`).
 */
import type { Locale } from './locale';

/**
 * A sentence in each language. `{name}` is replaced by the value of that name; `{count|item|items}` by the first word
 * where the value of `count` is 1, and by the second otherwise.
 */
export type Message = Readonly<Record<Locale, string>>;

/** The values of a message's placeholders, by name. */
export type MessageData = Readonly<Record<string, MessageValue>>;

/** What may stand in a sentence: text, a number, words quoted, another sentence, or a list of these. */
export type MessageValue = string | number | Quoted | Sentence | readonly MessageValue[];

/** Words that are quoted, in the quotation marks of the language. */
export interface Quoted {
  readonly quoted: string;
}

/** A message with the values for its placeholders, before anyone has chosen a language. */
export interface Sentence {
  readonly message: Message;
  readonly data?: MessageData;
}

/** Checks the types of a file's messages, and keeps their names for whoever uses them. */
export function defineMessages<const Messages extends Readonly<Record<string, Message>>>(
  messages: Messages,
): Messages {
  return messages;
}

/** A sentence to be put into words where the language is known. */
export function sentence(message: Message, data?: MessageData): Sentence {
  return data === undefined ? { message } : { message, data };
}

/** Words to be quoted: 「…」 in Chinese, “…” in English. */
export function quoted(text: string): Quoted {
  return { quoted: text };
}

/** The words of a message in a language. A placeholder without a value stays as it is written. */
export function format(message: Message, locale: Locale, data: MessageData = {}): string {
  return message[locale].replace(placeholder, (written, name: string, one?: string, other?: string) => {
    const value = data[name];
    if (value === undefined) return written;
    if (one !== undefined) return value === 1 ? one : (other ?? one);
    return formatValue(value, locale);
  });
}

/** The words of a sentence in a language. */
export function formatSentence({ message, data }: Sentence, locale: Locale): string {
  return format(message, locale, data);
}

/** A list as one reads it: 甲、乙 in Chinese; “A, B” in English. */
export function formatList(values: readonly MessageValue[], locale: Locale): string {
  return values.map((value) => formatValue(value, locale)).join(locale === 'en' ? ', ' : '、');
}

/** `{name}` or `{name|one|other}`. */
const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function formatValue(value: MessageValue, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('quoted' in value) return locale === 'en' ? `“${value.quoted}”` : `「${value.quoted}」`;
  if ('message' in value) return formatSentence(value, locale);
  return formatList(value, locale);
}
