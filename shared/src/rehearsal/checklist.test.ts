import { expect, it } from 'vitest';
import { checklist } from './checklist.ts';
import type { RehearsalFacts } from './checklist.ts';

const ALL_WELL: RehearsalFacts = {
  channels: { el: ['dimitra'] },
  floorTested: true,
  channelsTested: ['el'],
  channelsHeard: ['el'],
  here: { eleni: 'chair', dimitra: 'interpreter', hall: 'hall', guest: 'guest' },
  sending: ['dimitra'],
  sounds: { eleni: { verdicts: [] } },
  turn: 'reached',
  recording: true,
};

function red(change: Partial<RehearsalFacts>) {
  return checklist({ ...ALL_WELL, ...change })
    .filter(({ isGreen }) => !isGreen)
    .map(({ name, about, because }) => [name, about, ...because].join(' '));
}

it('is all green when everything was heard', () => {
  expect(red({})).toEqual([]);
  expect(checklist(ALL_WELL).map(({ name }) => name)).toEqual([
    'floor-sound',
    'channel-sound',
    'assigned',
    'connected',
    'sends',
    'heard',
    'speaker',
    'hall',
    'turn',
    'recording',
  ]);
});

it('says for each channel what is missing', () => {
  const nothing = { channelsTested: [], channelsHeard: [], sending: [] };
  expect(red(nothing)).toEqual(['channel-sound el', 'sends el', 'heard el']);
  expect(red({ ...nothing, channels: { el: [] } })).toEqual([
    'channel-sound el',
    'assigned el',
    'connected el',
    'sends el',
    'heard el',
  ]);
});

it('does not take a microphone for silent that rests after it was heard', () => {
  expect(red({ sending: [] })).toEqual([]);
});

it('says of each speaker who is here what is wrong with their sound', () => {
  const here = { ...ALL_WELL.here, nikos: 'member', amal: 'member' } as const;
  const sounds = { ...ALL_WELL.sounds, nikos: { verdicts: ['narrow-band', 'noisy'] } };
  expect(red({ here, sounds })).toEqual([
    'speaker nikos narrow-band noisy',
    'speaker amal not-spoken',
  ]);
});

it('looks at the hall, at the way through firewalls and at recording', () => {
  expect(red({ here: { eleni: 'chair', dimitra: 'interpreter' } })).toEqual(['hall ']);
  expect(red({ turn: 'none', recording: false })).toEqual(['turn  none', 'recording ']);
  expect(red({ turn: 'not-reached', floorTested: false })).toEqual([
    'floor-sound ',
    'turn  not-reached',
  ]);
});
