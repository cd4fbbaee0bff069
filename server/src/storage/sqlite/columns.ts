/** Reads of a row's columns that fail loudly when the schema is not what we think. */
export function integer(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('expected an integer column');
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('expected a text column');
  return value;
}

export function blob(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError('expected a blob column');
  return value;
}
