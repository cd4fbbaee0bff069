import { z } from 'zod';

const ID_LENGTH = 64;
const TITLE_LENGTH = 300;
const TAG_LENGTH = 35;

/** Whether the name would reach into an object's machinery if it became a key. */
function isPoisoned(key: string): boolean {
  return key in Object.prototype || key === 'prototype';
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

export const localizedText = z
  .record(tagField, plainText)
  .refine((texts) => Object.keys(texts).length > 0);
