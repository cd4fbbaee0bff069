import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { isPublic } from './meeting.ts';
import { BEAT_MS, CALLED, SITTING, told } from './specification.ts';

const HOUSING = { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } } as const;
const PARKING = { type: 'ItemOpened', item: 'parking', title: { en: 'Parking' } } as const;
const close = (scope: 'sitting' | 'item') =>
  ({ type: 'CloseToPublic', scope, reason: 'Personal data' }) as const;
const OPEN = { type: 'OpenToPublic' } as const;
const OPENED = { type: 'OpenedToPublic', because: 'asked' } as const;
const ITEM_CLOSED = {
  type: 'ClosedToPublic',
  scope: 'item',
  reason: 'Personal data',
  item: 'housing',
} as const;
const SITTING_CLOSED = { ...ITEM_CLOSED, scope: 'sitting', item: null } as const;
const { type: _type, ...parking } = PARKING;
const openParking = { type: 'OpenItem', ...parking } as const;

const onHousing = told(...SITTING, HOUSING);
const closedItem = told(...SITTING, HOUSING, ITEM_CLOSED);
const closedSitting = told(...SITTING, HOUSING, SITTING_CLOSED);

describe('closing to the public', () => {
  it('14 stops the gallery at that event, with scope and reason', () => {
    expect(onHousing.when('eleni', close('item'))).toEqual([ITEM_CLOSED]);
    expect(isPublic(onHousing.meeting)).toBe(true);
    expect(isPublic(closedItem.meeting)).toBe(false);
    expect(closedItem.meeting).toMatchObject({
      audience: {
        closed: 'item',
        reason: 'Personal data',
        since: (SITTING.length + 2) * BEAT_MS,
        item: 'housing',
      },
    });
  });

  it('14 lets it in again at an event', () => {
    expect(closedItem.when('eleni', OPEN)).toEqual([OPENED]);
    expect(isPublic(told(...SITTING, HOUSING, ITEM_CLOSED, OPENED).meeting)).toBe(true);
    expect(onHousing.when('eleni', OPEN)).toEqual(refused('already-public'));
  });

  it('14 opens a closed item again with the next one, before that one begins', () => {
    expect(closedItem.when('eleni', openParking)).toEqual([
      { type: 'OpenedToPublic', because: 'next-item' },
      PARKING,
    ]);
    expect(closedSitting.when('eleni', openParking)).toEqual([PARKING]);
  });

  it('14 stays closed through a suspension and past the end', () => {
    const ended = told(
      ...SITTING,
      HOUSING,
      ITEM_CLOSED,
      { type: 'MeetingSuspended' },
      { type: 'MeetingResumed' },
      { type: 'MeetingClosed' },
    );
    expect(isPublic(ended.meeting)).toBe(false);
  });

  it('may begin with the sitting, and widen from an item to all of it', () => {
    expect(told(...CALLED).when('eleni', close('sitting'))).toEqual([SITTING_CLOSED]);
    expect(closedItem.when('eleni', close('sitting'))).toEqual([SITTING_CLOSED]);
    expect(closedItem.when('eleni', close('item'))).toEqual(refused('already-closed-to-public'));
    expect(closedSitting.when('eleni', close('item'))).toEqual(refused('already-closed-to-public'));
    expect(closedSitting.when('eleni', close('sitting'))).toEqual(
      refused('already-closed-to-public'),
    );
  });

  it('is of an item only when one is open', () => {
    expect(told(...SITTING).when('eleni', close('item'))).toEqual(refused('no-item-open'));
  });

  it('is remembered of every item, and section, that was ever dealt with behind closed doors', () => {
    const closedItems = ({ meeting }: ReturnType<typeof told>) =>
      meeting.status === 'unplanned' ? null : meeting.closedItems;
    expect(closedItems(told(...SITTING))).toEqual([]);
    expect(closedItems(told(...SITTING, HOUSING, ITEM_CLOSED, OPENED, PARKING))).toEqual([
      'housing',
    ]);
    expect(closedItems(told(...SITTING, SITTING_CLOSED, PARKING, OPENED))).toEqual([
      'opening',
      'parking',
    ]);
    expect(closedItems(told(...SITTING, SITTING_CLOSED, { type: 'MeetingClosed' }))).toEqual([
      'opening',
      'closing',
    ]);
  });

  it('is public when nothing was called yet', () => {
    expect(isPublic(told().meeting)).toBe(true);
  });
});

describe('while a vote is taken', () => {
  const pollOpen = { pollOpen: true };

  it('item and audience stay, and the sitting does not close; it may be suspended', () => {
    expect(onHousing.when('eleni', close('item'), pollOpen)).toEqual(refused('poll-is-open'));
    expect(closedItem.when('eleni', OPEN, pollOpen)).toEqual(refused('poll-is-open'));
    expect(onHousing.when('eleni', openParking, pollOpen)).toEqual(refused('poll-is-open'));
    expect(onHousing.when('eleni', { type: 'CloseMeeting' }, pollOpen)).toEqual(
      refused('poll-is-open'),
    );
    expect(onHousing.when('eleni', { type: 'SuspendMeeting' }, pollOpen)).toEqual([
      { type: 'MeetingSuspended' },
    ]);
  });
});

describe('a sitting without its quorum', () => {
  it('opens all the same: what is missing the record says next', () => {
    expect(told(...CALLED).when('eleni', { type: 'OpenMeeting' }, { present: ['eleni'] })).toEqual([
      { type: 'MeetingOpened' },
    ]);
  });
});
