import { MINUTES_ELEMENTS, MINUTES_MARKS } from '@koinon/shared/documents/minutes-schema';

/** Keys that mean something to JavaScript wherever an object is made of them. */
const LOADED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export function isPlainKey(key: string): boolean {
  return !LOADED_KEYS.includes(key);
}

export function isElement(name: string): boolean {
  return MINUTES_ELEMENTS.includes(name);
}

export function isMark(name: string): boolean {
  return MINUTES_MARKS.includes(name);
}
