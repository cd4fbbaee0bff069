import type { KeptMinutes, WaitingMinutes } from '@koinon/shared/minutes/desk';
import type { PublishedText, WholeText } from '@koinon/shared/minutes/kept-text';
import type { Redaction } from '@koinon/shared/minutes/redaction';

/** What the desk answers; `unavailable` where it could not be reached. */
export type Asked<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly code: string };

export function sendMinutes(path: string): Promise<Asked<KeptMinutes>> {
  return ask(`${path}/minutes/send`, {});
}

/** What was sent of minutes of an earlier sitting that wait for the approval of this one. */
export function waitingText(path: string, of: string): Promise<Asked<WholeText>> {
  return ask(`${path}/minutes/waiting/${of}`);
}

/** `of`: the earlier sitting whose minutes this one approves; null: its own. */
export function approveMinutes(path: string, of: string | null): Promise<Asked<KeptMinutes>> {
  return ask(`${path}/minutes/approve`, of === null ? {} : { of });
}

export function publishMinutes(
  path: string,
  redactions: readonly Redaction[],
): Promise<Asked<KeptMinutes>> {
  return ask(`${path}/minutes/publish`, { redactions });
}

export function waitingMinutes(path: string): Promise<Asked<readonly WaitingMinutes[]>> {
  return ask(`${path}/minutes/waiting`);
}

export function approvedText(path: string): Promise<Asked<WholeText>> {
  return ask(`${path}/minutes/approved`);
}

/** What the last publication took out of the approved text; nothing before the first. */
export function takenOut(
  path: string,
): Promise<Asked<{ readonly redactions: readonly Redaction[] }>> {
  return ask(`${path}/minutes/redactions`);
}

/** The approved text itself where nothing had to be taken out of it. */
export function textForEverybody(path: string): Promise<Asked<WholeText | PublishedText>> {
  return ask(`${path}/minutes/published`);
}

/** The routes say what each is sent and answers. */
export async function ask<Result>(url: string, body?: object): Promise<Asked<Result>> {
  try {
    const answer = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const said: unknown = await answer.json();
    if (answer.ok) return { ok: true, result: said as Result };
    return { ok: false, code: codeOf(said) };
  } catch {
    return { ok: false, code: 'unavailable' };
  }
}

function codeOf(said: unknown): string {
  if (typeof said !== 'object' || said === null || !('code' in said)) return 'unavailable';
  return typeof said.code === 'string' ? said.code : 'unavailable';
}
