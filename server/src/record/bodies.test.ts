import type { Person } from '@koinon/shared/identity/people';
import { describe, expect, it } from 'vitest';
import { memoryRecordStore } from '../storage/memory/record-store.memory.ts';
import { Bodies } from './bodies.ts';
import type { BodyPeople } from './bodies.ts';

function directory(): BodyPeople {
  const scopes = new Map<string, Map<string, Person>>();
  return {
    people: (scope) => Promise.resolve([...(scopes.get(scope)?.values() ?? [])]),
    putPerson: (scope, person) => {
      const people = scopes.get(scope) ?? new Map<string, Person>();
      scopes.set(scope, people.set(person.id, person));
      return Promise.resolve();
    },
  };
}

const FOUND = {
  type: 'FoundBody',
  name: { en: 'Council' },
  statutory: 2,
  pack: 'advisory-default',
  timeZone: 'Europe/Vienna',
} as const;
const ANA = { id: 'ana', name: 'Ana Kos', language: 'sl' };

function city() {
  const store = memoryRecordStore();
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const bodies = new Bodies({ store, directory: directory(), now: () => 1_000, newId });
  return { store, bodies };
}

describe('the bodies of a city', () => {
  it('are those that were founded, and not the meetings beside them', async () => {
    const { bodies, store } = city();
    expect(await bodies.ids()).toEqual([]);
    expect((await bodies.open('council')).host.body).toEqual({ status: 'unfounded' });
    await bodies.asSystem('council', FOUND);
    const [event] = await store.read('body:council', 0);
    if (event === undefined) throw new Error('nothing was stored');
    const commands = [{ person: 'maja', id: 'c', n: 1 }];
    await store.commit({ stream: 'sitting', expectedVersion: 0, events: [event], commands });
    expect(await bodies.ids()).toEqual(['council']);
  });

  it('keep names in the directory, and only ids in the record', async () => {
    const { bodies, store } = city();
    await bodies.asSystem('council', FOUND);
    const fill = { type: 'FillSeat', seat: 'seat-1', person: 'ana', office: 'chair' } as const;
    expect(await bodies.asSystem('council', fill)).toEqual({ ok: false, code: 'unknown-person' });
    await (await bodies.open('council')).putPerson(ANA);
    expect(await bodies.asSystem('council', fill)).toMatchObject({ ok: true });
    const stored = await store.read('body:council', 0);
    expect(stored.map(({ body }) => Buffer.from(body).toString()).join()).not.toContain('Kos');
    expect((await bodies.open('council')).people()).toEqual([{ ...ANA, role: 'member' }]);
    expect((await bodies.open('another')).people()).toEqual([]);
  });

  it('lose nothing when two write at once, each on what the other has not seen', async () => {
    const { bodies } = city();
    await bodies.asSystem('council', FOUND);
    const giver = { person: 'administrator', role: 'administrator' } as const;
    const desks = await Promise.all(['a', 'b', 'c', 'd'].map(() => bodies.open('council')));
    const answers = await Promise.all(
      desks.map(({ host }, index) =>
        host.give(giver, { id: `c${index}`, command: { type: 'CreateSeat' } }),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const { body } = (await bodies.open('council')).host;
    const seats = body.status === 'founded' ? body.seats.map(({ seat }) => seat) : [];
    expect(seats).toEqual(['seat-1', 'seat-2', 'seat-3', 'seat-4', 'seat-5', 'seat-6']);
  });
});
