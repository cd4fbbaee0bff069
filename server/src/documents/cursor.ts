/**
 * A cursor as editors over Yjs write it: two positions, each relative to an
 * item, to the end of a type, or to a type by its name. Editors trust it and
 * look the ids up, so what looks otherwise is not passed on.
 */
export function isCursor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'anchor' in value && 'head' in value && isPosition(value.anchor) && isPosition(value.head);
}

function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type = null, tname = null, item = null, assoc = 0 } = { ...value } as Position;
  return (
    (type === null || isId(type)) &&
    (item === null || isId(item)) &&
    (tname === null || typeof tname === 'string') &&
    Number.isInteger(assoc)
  );
}

interface Position {
  readonly type?: unknown;
  readonly tname?: unknown;
  readonly item?: unknown;
  readonly assoc?: unknown;
}

function isId(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'client' in value && 'clock' in value && isCount(value.client) && isCount(value.clock);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
