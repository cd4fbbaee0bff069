/** Where a motion stands in the list: whoever closes its paper goes on there. */
export function lineId(motion: string): string {
  return `motion-line-${motion}`;
}
