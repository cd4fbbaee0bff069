import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Janus as it is asked by HTTP: a request is answered at once, what happens later is waited for by session. */
const STARTING_MS = 10_000;
const RETRY_MS = 50;

/** A handle of a plugin, in a session of its own. */
export interface JanusHandle {
  /** What Janus says to a request of the plugin: its `data`. */
  request(body: object, jsep?: object): Promise<object>;
  /** The next thing of this session that has a field of this name, and that field. */
  awaited(field: string): Promise<object>;
}

export async function openHandle(url: string, plugin: string): Promise<JanusHandle> {
  const session = `${url}/${await idOf(askWhenReady(url, { janus: 'create' }))}`;
  const handle = `${session}/${await idOf(ask(session, { janus: 'attach', plugin }))}`;
  return {
    request: (body, jsep) =>
      ask(handle, { janus: 'message', body, ...(jsep === undefined ? {} : { jsep }) }),
    awaited: (field) => waitFor(session, field),
  };
}

async function waitFor(session: string, field: string): Promise<object> {
  const deadline = performance.now() + STARTING_MS;
  while (performance.now() < deadline) {
    const response = await fetch(`${session}?maxev=1`, {
      signal: AbortSignal.timeout(STARTING_MS),
    });
    const event: unknown = await response.json();
    const found = objectIn(event, field);
    if (found !== null) return found;
    const data = objectIn(objectIn(event, 'plugindata'), 'data');
    if (data !== null && 'error' in data) throw new Error(`Janus: ${JSON.stringify(event)}`);
  }
  throw new Error(`Janus said nothing of ${field}`);
}

async function askWhenReady(url: string, message: object): Promise<object> {
  const deadline = performance.now() + STARTING_MS;
  for (;;) {
    try {
      return await ask(url, message);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(RETRY_MS);
    }
  }
}

/** What Janus says to a request: its `data`, or that of the plugin; nothing while it is only acknowledged. */
async function ask(url: string, message: object): Promise<object> {
  const body = JSON.stringify({ transaction: randomBytes(8).toString('hex'), ...message });
  const response = await fetch(url, { method: 'POST', body });
  const answer: unknown = await response.json();
  if (fieldOf(answer, 'janus') === 'ack') return {};
  const data = objectIn(objectIn(answer, 'plugindata') ?? answer, 'data');
  if (data === null || 'error' in data) throw new Error(`Janus: ${JSON.stringify(answer)}`);
  return data;
}

async function idOf(asking: Promise<object>): Promise<number> {
  return numberIn(await asking, 'id');
}

function objectIn(value: unknown, name: string): object | null {
  const inner = fieldOf(value, name);
  return typeof inner === 'object' ? inner : null;
}

export function numberIn(value: object, name: string): number {
  const inner = fieldOf(value, name);
  if (typeof inner !== 'number') throw new Error(`Janus: no ${name} in ${JSON.stringify(value)}`);
  return inner;
}

export function textIn(value: object, name: string): string {
  const inner = fieldOf(value, name);
  if (typeof inner !== 'string') throw new Error(`Janus: no ${name} in ${JSON.stringify(value)}`);
  return inner;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
