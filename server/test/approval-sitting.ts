import { once } from 'node:events';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { attend, follow } from './city.ts';
import type { Connection, SignedIn, TestCity } from './city.ts';

export const HOUSING = 'demo/minutes/housing';
export const PROSE = 'Nikos Georgiou asked for three more flats.';
/** The demo's council and its sittings. */
const BODY = 'council';

export async function ask<Result>(
  who: SignedIn,
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly result: Result }> {
  const answer = await fetch(`${who.url}${who.path}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { cookie: who.cookie, origin: who.url, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, result: (await answer.json()) as Result };
}

export async function code(
  asked: Promise<{ status: number; result: unknown }>,
): Promise<unknown[]> {
  const { status, result } = await asked;
  return [status, (result as { code?: string }).code];
}

/** Somebody with a text open, as anybody's client would have it. */
export class Writer {
  readonly doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  readonly #stored: (() => void)[] = [];
  /** The code with which the server ended it. */
  readonly closed: Promise<number>;

  constructor(who: SignedIn, name: string) {
    class Socket extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie: who.cookie } });
      }
    }
    const server = `${who.url.replace('http', 'ws')}${who.path}/documents`;
    this.#provider = new WebsocketProvider(server, name, this.doc, {
      WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params: { ack: '1' },
    });
    this.#provider.messageHandlers[100] = () => this.#stored.splice(0).forEach((told) => told());
    this.closed = new Promise((resolve) =>
      this.#provider.on('connection-close', (event) => {
        this.#provider.shouldConnect = false;
        if (event !== null) resolve(event.code);
      }),
    );
  }

  async opened(): Promise<this> {
    if (!this.#provider.synced) {
      await new Promise((resolve) => this.#provider.once('sync', resolve));
    }
    return this;
  }

  /** Resolves when the server says that it is stored. */
  async write(text: string): Promise<void> {
    const stored = new Promise<void>((resolve) => this.#stored.push(resolve));
    addParagraph(this.doc, text);
    await stored;
  }

  [Symbol.dispose](): void {
    this.#provider.destroy();
    this.#provider.awareness.destroy();
    this.doc.destroy();
  }
}

export function addParagraph(doc: Y.Doc, text: string): void {
  const fragment = doc.getXmlFragment('text');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  fragment.insert(fragment.length, [paragraph]);
}

export async function closingCode(who: SignedIn, name: string): Promise<number> {
  const address = `${who.url.replace('http', 'ws')}${who.path}/documents/${name}`;
  const socket = new WebSocket(address, { headers: { cookie: who.cookie } });
  const [closed] = (await once(socket, 'close')) as [number];
  return closed;
}

interface Sitting {
  readonly chair: SignedIn;
  readonly clerk: SignedIn;
  readonly member: SignedIn;
  readonly guest: SignedIn;
}

export async function demoSitting(city: TestCity): Promise<Sitting> {
  const [chair, clerk, member, guest] = await Promise.all(
    ['eleni', 'maja', 'nikos', 'guest'].map((person) => city.signIn(person)),
  );
  if (!chair || !clerk || !member || !guest) throw new Error('somebody is missing');
  return { chair, clerk, member, guest };
}

/** The demo's sitting, held to its end, with some prose in the minutes of one item. */
export async function heldSitting(city: TestCity): Promise<Sitting> {
  const sitting = await demoSitting(city);
  using chair = await attend(sitting.chair);
  await open(chair);
  await chair.give({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  using writer = await new Writer(sitting.clerk, HOUSING).opened();
  await writer.write(PROSE);
  expect(await chair.give({ type: 'CloseMeeting' })).toMatchObject({ ok: true });
  return sitting;
}

export async function open(chair: Connection): Promise<void> {
  await chair.give({ type: 'Arrive' });
  expect(await chair.give({ type: 'OpenMeeting' })).toMatchObject({ ok: true });
}

interface Called {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly link: string }[];
}

/** Another sitting of a body, and its people's links. */
export async function nextSitting(city: TestCity, body = BODY): Promise<Called> {
  const administrator = await follow(city.city.links.at(-1)?.url ?? '');
  const startsAt = Date.now();
  const call = {
    sentAt: startsAt - 20 * 86_400_000,
    startsAt,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    notInvited: [],
    urgent: false,
    lateBecause: null,
  };
  const asked = await ask<{ meeting: string }>(administrator, `bodies/${body}/sittings`, {
    title: { en: 'Next sitting' },
    channels: [],
    items: [{ title: { en: 'Minutes' }, original: false }],
    others: [],
    call,
  });
  expect(asked.status).toBe(201);
  const { result } = await ask<Called[]>(administrator, 'meetings');
  const called = result.find(({ id }) => id === asked.result.meeting);
  if (called === undefined) throw new Error('it was not called');
  return called;
}

export async function inNext(called: Called, person: string): Promise<SignedIn> {
  const link = called.people.find(({ id }) => id === person)?.link;
  if (link === undefined) throw new Error(`${person} is not invited`);
  return follow(link);
}

/** A next sitting that is open, as its chair has it. */
export async function openedNext(city: TestCity): Promise<{ called: Called; chair: SignedIn }> {
  const called = await nextSitting(city);
  const chair = await inNext(called, 'eleni');
  using presiding = await attend(chair);
  await open(presiding);
  return { called, chair };
}
