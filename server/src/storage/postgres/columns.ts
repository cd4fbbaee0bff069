/** Reads of a row's columns that fail loudly when the schema is not what we think. */
export function integer(value: unknown): number {
  // 64-bit columns come as digits.
  const read = typeof value === 'string' ? Number(value) : value;
  if (typeof read !== 'number' || !Number.isSafeInteger(read)) {
    throw new TypeError('expected an integer column');
  }
  return read;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('expected a text column');
  return value;
}

/** Plain bytes: a Buffer is the driver's own affair. */
export function bytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError('expected a bytea column');
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}

export function list<Item>(value: unknown, read: (item: unknown) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new TypeError('expected an array column');
  return value.map(read);
}
