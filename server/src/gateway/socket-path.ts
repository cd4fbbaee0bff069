/** Whether the rest of a session's path belongs to the record's socket. */
export function isSocketPath(rest: string): boolean {
  return rest === 'socket.io' || rest.startsWith('socket.io/');
}
