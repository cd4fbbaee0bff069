import type { OwnGroups } from '@koinon/shared/identity/talk-groups';

/** Null: the server was not reached, or took nothing. */
export type OwnGroupsAnswer = OwnGroups | null;

/** Which groups there are, and which ones the reader has declared. */
export function readOwnGroups(path: string): Promise<OwnGroupsAnswer> {
  return ask(`${path}/own-groups`);
}

/** No groups: all that was declared is taken back. */
export function declareOwnGroups(
  path: string,
  groups: readonly string[],
): Promise<OwnGroupsAnswer> {
  return ask(`${path}/own-groups`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ groups }),
  });
}

/** The server's own answers: their form is that of the types both sides share. */
async function ask(address: string, request?: RequestInit): Promise<OwnGroupsAnswer> {
  try {
    const response = await fetch(address, request);
    return response.ok ? ((await response.json()) as OwnGroups) : null;
  } catch {
    return null;
  }
}
