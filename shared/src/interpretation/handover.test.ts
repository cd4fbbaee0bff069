import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { deadlines } from '../record/deadlines.ts';
import type { RecordEvent } from '../record/meeting-state.ts';
import { BEAT_MS, given, OPEN } from '../record/specification.ts';
import { ANSWER_WITHIN_MS } from './handover.ts';

const ON_AIR: readonly RecordEvent[] = [
  ...OPEN,
  { type: 'PersonArrived', person: 'dimitra', way: 'online' },
  { type: 'PersonArrived', person: 'yusuf', way: 'online' },
  { type: 'WentOnAir', person: 'dimitra', channel: 'el' },
];
const ASK = { type: 'AskHandover', channel: 'el' } as const;
const ACCEPT = { type: 'AnswerHandover', channel: 'el', accept: true } as const;
const REFUSE = { ...ACCEPT, accept: false } as const;
const SETTLE = { type: 'SettleHandover', channel: 'el' } as const;
const parties = { channel: 'el', from: 'dimitra', to: 'yusuf' } as const;
const RELIEF: RecordEvent = { type: 'HandoverAsked', ...parties, by: 'dimitra' };
const OFFER: RecordEvent = { type: 'HandoverAsked', ...parties, by: 'yusuf' };
const ACCEPTED: RecordEvent = { type: 'HandoverAccepted', ...parties, seconds: 3 };
const CHANGE = [
  { type: 'WentOnAir', person: 'yusuf', channel: 'el' },
  { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'handed-over' },
];
/** Beats that the countdown of three seconds is long: something else happens meanwhile. */
const COUNTED: readonly RecordEvent[] = Array.from({ length: 2 }, () => ({
  type: 'LanguageDeclared',
  person: 'nikos',
  language: 'el',
}));

describe('a handover', () => {
  it('is asked for by either side', () => {
    const onAir = given(...ON_AIR);
    expect(onAir.when('dimitra', ASK)).toEqual([RELIEF]);
    expect(onAir.when('yusuf', ASK)).toEqual([OFFER]);
    expect(given(...ON_AIR, RELIEF).when('yusuf', ASK)).toEqual(refused('handover-asked'));
    expect(given(...OPEN).when('yusuf', ASK)).toEqual(refused('not-on-air'));
    expect(onAir.when('yusuf', { ...ASK, channel: 'ar' })).toEqual(refused('not-on-air'));
    expect(onAir.when('dimitra', { ...ASK, channel: 'ar' })).toEqual(refused('not-assigned'));
  });

  it('needs a colleague who is here and free', () => {
    const alone = given(...ON_AIR, { type: 'PersonLeft', person: 'yusuf', because: 'left' });
    expect(alone.when('dimitra', ASK)).toEqual(refused('no-colleague'));
    const busy: RecordEvent = { type: 'WentOnAir', person: 'yusuf', channel: 'ar' };
    expect(given(...ON_AIR, busy).when('yusuf', ASK)).toEqual(refused('on-air-elsewhere'));
    expect(given(...ON_AIR, RELIEF, busy).when('yusuf', ACCEPT)).toEqual(
      refused('on-air-elsewhere'),
    );
  });

  it('is accepted by the other side, and by nobody else', () => {
    expect(given(...ON_AIR, RELIEF).when('yusuf', ACCEPT)).toEqual([ACCEPTED]);
    expect(given(...ON_AIR, OFFER).when('dimitra', ACCEPT)).toEqual([ACCEPTED]);
    expect(given(...ON_AIR, RELIEF).when('dimitra', ACCEPT)).toEqual(refused('not-your-handover'));
    expect(given(...ON_AIR, OFFER).when('yusuf', ACCEPT)).toEqual(refused('not-your-handover'));
    expect(given(...ON_AIR, RELIEF, ACCEPTED).when('yusuf', ACCEPT)).toEqual(
      refused('not-your-handover'),
    );
    expect(given(...ON_AIR).when('yusuf', ACCEPT)).toEqual(refused('no-handover'));
  });

  it('asked of all colleagues goes to whoever accepts first', () => {
    const anybody: RecordEvent = { type: 'HandoverAsked', ...parties, to: null, by: 'dimitra' };
    expect(given(...ON_AIR, anybody).when('yusuf', ACCEPT)).toEqual([ACCEPTED]);
  });

  it('is declined by the one asked, and taken back by both until the change', () => {
    const ended = (because: string, person: string) => [
      { type: 'HandoverEnded', channel: 'el', because, person },
    ];
    expect(given(...ON_AIR, RELIEF).when('yusuf', REFUSE)).toEqual(ended('declined', 'yusuf'));
    expect(given(...ON_AIR, RELIEF).when('dimitra', REFUSE)).toEqual(ended('cancelled', 'dimitra'));
    const counting = given(...ON_AIR, RELIEF, ACCEPTED);
    for (const person of ['dimitra', 'yusuf']) {
      expect(counting.when(person, REFUSE)).toEqual(ended('cancelled', person));
    }
  });

  it('is counted down to by the clock of the server, and is one commit', () => {
    const counting = given(...ON_AIR, RELIEF, ACCEPTED);
    const accepted = (ON_AIR.length + 2) * BEAT_MS;
    expect(deadlines(counting.state)).toEqual([{ at: accepted + 3_000, command: SETTLE }]);
    expect(counting.when('system', SETTLE)).toEqual(refused('handover-not-due'));
    const due = given(...ON_AIR, RELIEF, ACCEPTED, ...COUNTED);
    expect(due.when('system', SETTLE)).toEqual(CHANGE);
    expect(due.when('yusuf', SETTLE)).toEqual(refused('not-your-role'));
  });

  it('lapses when nobody answers, or when who was to begin cannot', () => {
    const asked = given(...ON_AIR, RELIEF);
    const [deadline] = deadlines(asked.state);
    expect(deadline?.at).toBe((ON_AIR.length + 1) * BEAT_MS + ANSWER_WITHIN_MS);
    const busy: RecordEvent = { type: 'WentOnAir', person: 'yusuf', channel: 'ar' };
    const due = given(...ON_AIR, RELIEF, ACCEPTED, ...COUNTED, busy);
    expect(due.when('system', SETTLE)).toEqual([
      { type: 'HandoverEnded', channel: 'el', because: 'lapsed', person: 'dimitra' },
    ]);
  });

  it('comes early when the one on air goes, leaves or vanishes meanwhile', () => {
    const counting = given(...ON_AIR, RELIEF, ACCEPTED);
    expect(counting.when('dimitra', { type: 'GoOffAir', channel: 'el' })).toEqual(CHANGE);
    expect(counting.when('system', { type: 'NoteInterpreterVanished', person: 'dimitra' })).toEqual(
      [{ type: 'InterpreterVanished', person: 'dimitra', channel: 'el' }, ...CHANGE],
    );
    expect(counting.when('maja', { type: 'NoteDeparture', person: 'dimitra' })).toMatchObject([
      { type: 'PersonLeft', person: 'dimitra' },
      { type: 'WentOnAir', person: 'yusuf', channel: 'el' },
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'left' },
    ]);
  });

  it('ends with whoever was to begin, and with a change that came otherwise', () => {
    const counting = given(...ON_AIR, RELIEF, ACCEPTED);
    expect(counting.when('maja', { type: 'NoteDeparture', person: 'yusuf' })).toMatchObject([
      { type: 'PersonLeft', person: 'yusuf' },
      { type: 'HandoverEnded', channel: 'el', because: 'lapsed' },
    ]);
    const taken = given(...ON_AIR, RELIEF, {
      type: 'WentOffAir',
      person: 'dimitra',
      channel: 'el',
      because: 'ended',
    });
    expect(taken.state.interpretation.handovers).toEqual({});
  });
});
