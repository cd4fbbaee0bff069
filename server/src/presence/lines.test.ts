import type { PresenceCommand } from '@koinon/shared/presence/commands';
import { evolveAttendance, initialAttendance } from '@koinon/shared/presence/presence';
import type { PresenceEvent } from '@koinon/shared/presence/events';
import { describe, expect, it } from 'vitest';
import { Lines, NODE_SILENT_MS } from './lines.ts';

/** A sitting with Nikos online, whose lines this node decides on or not. */
function sitting({ knowsAll = true } = {}) {
  let now = 0;
  let attendance = initialAttendance;
  const happens = (event: PresenceEvent) => {
    attendance = evolveAttendance(attendance, event, { n: 1, at: now, by: 'nikos' });
  };
  happens({ type: 'PersonArrived', person: 'nikos', way: 'online' });
  const given: PresenceCommand['type'][] = [];
  const lines = new Lines({
    give: (_meeting, { type }) => {
      given.push(type);
      if (type === 'NoteLineDropped') happens({ type: 'LineDropped', person: 'nikos' });
      if (type === 'NoteLineRestored') happens({ type: 'LineRestored', person: 'nikos' });
    },
    knowsAll: () => knowsAll,
    changed: () => undefined,
    clock: () => now,
  });
  const record = {
    meeting: 'council',
    get state() {
      return { attendance };
    },
  };
  return { lines, record, given, pass: (ms: number) => (now += ms) };
}

describe('the lines of a person', () => {
  it('drop with the last one, and are back with the first', () => {
    const { lines, record, given } = sitting();
    const [phone, laptop] = [lines.opened(record, 'nikos'), lines.opened(record, 'nikos')];
    phone();
    phone();
    expect(given).toEqual([]);
    laptop();
    lines.opened(record, 'nikos');
    expect(given).toEqual(['NoteLineDropped', 'NoteLineRestored']);
  });

  it('to another node count, until that one takes them back', () => {
    const { lines, record, given } = sitting();
    const here = lines.opened(record, 'nikos');
    lines.heard('council', 'other', ['nikos', 'amal']);
    here();
    expect(given).toEqual([]);
    lines.heard('council', 'other', ['amal']);
    lines.check(record);
    expect(given).toEqual(['NoteLineDropped']);
  });

  it('to a node that is gone drop when it has been silent', () => {
    const { lines, record, given, pass } = sitting();
    lines.heard('council', 'other', ['nikos']);
    pass(NODE_SILENT_MS);
    lines.check(record);
    expect(given).toEqual([]);
    pass(1);
    lines.check(record);
    expect(given).toEqual(['NoteLineDropped']);
  });

  it('are back when a node that was not heard for a while is heard again', () => {
    const { lines, record, given, pass } = sitting();
    lines.heard('council', 'other', ['nikos']);
    pass(NODE_SILENT_MS + 1);
    lines.check(record);
    lines.check(record);
    expect(given).toEqual(['NoteLineDropped']);
    lines.heard('council', 'other', ['nikos']);
    lines.check(record);
    lines.check(record);
    expect(given).toEqual(['NoteLineDropped', 'NoteLineRestored']);
  });

  it('are not said to have dropped by a node that may not know them all', () => {
    const { lines, record, given } = sitting({ knowsAll: false });
    lines.opened(record, 'nikos')();
    lines.check(record);
    expect(given).toEqual([]);
    expect([lines.people('council'), lines.meetings()]).toEqual([[], []]);
  });
});
