import { z } from 'zod';

const ID_LENGTH = 64;
const TITLE_LENGTH = 300;
const TAG_LENGTH = 35;

/** Names that would reach into an object's machinery if they became keys. */
const POISONED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

function isPoisoned(key: string): boolean {
  return POISONED.has(key);
}

export const idField = z
  .string()
  .max(ID_LENGTH)
  .regex(/^[A-Za-z0-9_-]+$/)
  .refine((id) => !isPoisoned(id));

/** A BCP 47 language tag, as far as its form goes. */
export const tagField = z
  .string()
  .max(TAG_LENGTH)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/**
 * Text people read as a name or a title: no control, bidi-override or
 * zero-width characters, composed (NFC).
 */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .max(TITLE_LENGTH)
  .regex(/^[^\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u)
  .transform((text) => text.normalize('NFC'));

/** What nobody sees, and what turns the reading direction around; joiners and direction marks of scripts stay. */
const UNSEEN = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu;

/** Lines end with one character, nothing is hidden, letters are composed (NFC). */
function readable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSEEN, '').toWellFormed().normalize('NFC');
}

/** Text of several lines, at most `max` UTF-16 units. What could not be read is left out of it. */
export function longText(max: number) {
  return z
    .string()
    .max(max)
    .transform((text) => readable(text).trim())
    .pipe(z.string().min(1).max(max));
}

/** A part of a longer text: it may be empty, and white space at its ends counts. */
export function exactText(max: number) {
  return z.string().max(max).transform(readable).pipe(z.string().max(max));
}

export const localizedText = z
  .record(tagField, plainText)
  .refine((texts) => Object.keys(texts).length > 0);
