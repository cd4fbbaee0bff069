/** Something that was asked of the server, told apart by its type. */
interface Given {
  readonly command: { readonly type: string };
}

/** Those of some types, in the order they were given. */
export function ofTypes<T extends Given>(
  given: readonly T[],
  types: readonly T['command']['type'][],
): readonly T[] {
  return given.filter(({ command }) => types.includes(command.type));
}

/** Whether one of these types is on its way. */
export function isWaiting<T extends Given>(
  pending: readonly T[],
  ...types: readonly T['command']['type'][]
): boolean {
  return ofTypes(pending, types).length > 0;
}
