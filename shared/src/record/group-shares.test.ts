import { describe, expect, it } from 'vitest';
import type { TalkGroups } from '../identity/talk-groups.ts';
import type { Role } from '../identity/people.ts';
import { isRefusal } from '../kernel/outcome.ts';
import { AUDIENCES, evolveViews, firstAudience, initialViews } from './audience.ts';
import type { Views } from './audience.ts';
import { decide } from './decide.ts';
import type { RecordCommand } from './registry.ts';
import type { RecordEvent } from './meeting-state.ts';
import { askingAs, BEAT_MS, CONSTITUTION, PLANNED } from './specification.ts';

const WOMEN = ['w0', 'w1', 'w2', 'w3', 'w4', 'w5'];
const OTHERS = ['eleni', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6'];
const GROUPS: TalkGroups = { groups: [{ id: 'women', name: { en: 'Women' } }], shownTo: 'inside' };
const INTO = { item: 'housing', title: { en: 'Housing' } };

function roleOf(person: string): Role | null {
  if (person === 'eleni') return 'chair';
  return [...WOMEN, ...OTHERS].includes(person) ? 'member' : null;
}

/** A sitting of thirteen on its first item, of whom six have declared that they are women. */
class GroupSitting {
  views: Views = initialViews;
  readonly events: RecordEvent[] = [];

  constructor(talkGroups: TalkGroups) {
    const constitution = { ...CONSTITUTION, talkGroups };
    const arrived = [...OTHERS, ...WOMEN].map((person): RecordEvent => ({
      type: 'PersonArrived',
      person,
      way: 'room',
    }));
    this.#take(...PLANNED, { type: 'MeetingConstituted', constitution }, ...arrived);
    this.#take(
      { type: 'MeetingOpened' },
      { type: 'ItemOpened', item: 'opening', title: { en: 'O' } },
    );
  }

  #take(...events: readonly RecordEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      const n = this.events.length;
      this.views = evolveViews(this.views, { n, at: n * BEAT_MS, by: 'system', event });
    }
  }

  give(command: RecordCommand): readonly RecordEvent[] {
    const asking = {
      ...askingAs('eleni', this.events.length),
      role: 'chair' as const,
      roleOf,
      declared: () => new Set(WOMEN),
    };
    const outcome = decide(this.views.chair, command, asking);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    this.#take(...outcome);
    return outcome;
  }

  /** Two of the women and three others speak, one beat each. */
  debate(): this {
    for (const person of ['w0', 'o1', 'w1', 'o2', 'o3']) {
      this.give({ type: 'GiveFloor', person, seconds: null });
    }
    this.give({ type: 'TakeFloor' });
    return this;
  }
}

const told = (events: readonly RecordEvent[]) =>
  events.filter(({ type }) => type === 'GroupSharesTold');

describe('the talk time of declared groups', () => {
  it('is told at the end of an item and of the sitting, once the last turn has ended', () => {
    const sitting = new GroupSitting(GROUPS);
    sitting.debate();
    expect(told(sitting.events)).toEqual([]);
    const ends = sitting.give({ type: 'OpenItem', ...INTO });
    expect(told(ends)).toEqual([
      { type: 'GroupSharesTold', shares: [{ group: 'women', percent: 40 }] },
    ]);
    const closes = sitting.debate().give({ type: 'CloseMeeting' });
    expect(told(closes)).toHaveLength(1);
  });

  it('names nobody: neither who has declared what, nor how many', () => {
    const sitting = new GroupSitting(GROUPS);
    const [event] = told(sitting.debate().give({ type: 'OpenItem', ...INTO }));
    expect(JSON.stringify(event)).not.toMatch(/w\d|o\d|eleni|6|7/);
  });

  it('is not told where the body has no groups, nor of an item without a debate', () => {
    const without = new GroupSitting({ groups: [], shownTo: 'inside' });
    expect(told(without.debate().give({ type: 'OpenItem', ...INTO }))).toEqual([]);
    const silent = new GroupSitting(GROUPS);
    expect(told(silent.give({ type: 'OpenItem', ...INTO }))).toEqual([]);
  });

  it.each([
    ['inside', ['inside', 'officers', 'chair']],
    ['officers', ['officers', 'chair']],
  ] as const)('is told to those the body wants: %s', (shownTo, expected) => {
    const sitting = new GroupSitting({ ...GROUPS, shownTo });
    sitting.debate().give({ type: 'OpenItem', ...INTO });
    const see = AUDIENCES.filter((audience) => sitting.views[audience].floor.groupsTold.length > 0);
    expect(see).toEqual(expected);
    const event = { type: 'GroupSharesTold', shares: [] } as const;
    expect(firstAudience(sitting.views.chair, event)).toBe(shownTo);
  });
});
