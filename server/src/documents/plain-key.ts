/** Keys that mean something to JavaScript wherever an object is made of them. */
const LOADED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export function isPlainKey(key: string): boolean {
  return !LOADED_KEYS.includes(key);
}
