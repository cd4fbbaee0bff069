import { describe, expect, it } from 'vitest';
import type { MinutesCommand } from './commands.ts';
import { minutesCommands } from './commands.ts';
import type { MinutesEvent } from './events.ts';
import { evolveMinutes, initialMinutes, isFrozen } from './minutes.ts';
import { decideMinutes } from './rules.ts';
import type { MinutesFacts } from './rules.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const by = 'maja';
const IN = { meeting: 'autumn', number: 4 };

function given(...events: readonly MinutesEvent[]) {
  const minutes = events.reduce(
    (state, event, index) => evolveMinutes(state, event, { n: index + 1, at: index, by: 'system' }),
    initialMinutes,
  );
  return {
    minutes,
    when: (command: MinutesCommand, facts: Partial<MinutesFacts> = {}) =>
      decideMinutes(minutes, command, { meetingOpen: false, meetingClosed: true, ...facts }),
  };
}

const SENT: MinutesEvent = { type: 'MinutesSent', hash: A, by };
const APPROVED: MinutesEvent = { type: 'MinutesApproved', hash: B, by, in: IN };
const PUBLISHED: MinutesEvent = {
  type: 'MinutesPublished',
  hash: A,
  redacted: true,
  of: B,
  by,
};
const send: MinutesCommand = { type: 'SendMinutes', hash: A, by };
const approve: MinutesCommand = { type: 'ApproveMinutes', hash: B, by, in: IN };
const publish = (hash: string, redacted: boolean, of = B): MinutesCommand => {
  return { type: 'PublishMinutes', hash, redacted, of, by };
};

describe('minutes', () => {
  it('are sent once the sitting is closed, and again after corrections', () => {
    expect(given().when(send)).toEqual([SENT]);
    expect(given(SENT).when(send)).toEqual([SENT]);
    expect(given().when(send, { meetingClosed: false })).toEqual({ refused: 'meeting-not-closed' });
  });

  it('are approved after they were sent, once, also with a corrected text', () => {
    expect(given().when(approve)).toEqual({ refused: 'minutes-not-sent' });
    expect(given(SENT).when(approve)).toEqual([APPROVED]);
    for (const command of [send, approve]) {
      for (const events of [
        [SENT, APPROVED],
        [SENT, APPROVED, PUBLISHED],
      ]) {
        expect(given(...events).when(command)).toEqual({ refused: 'minutes-already-approved' });
      }
    }
  });

  it('are frozen from then on', () => {
    expect(isFrozen(given(SENT).minutes)).toBe(false);
    expect(isFrozen(given(SENT, APPROVED).minutes)).toBe(true);
    expect(isFrozen(given(SENT, APPROVED, PUBLISHED).minutes)).toBe(true);
  });

  it('are published as approved, or with passages taken out', () => {
    const approved = given(SENT, APPROVED);
    expect(approved.when(publish(B, false))).toHaveLength(1);
    expect(approved.when(publish(A, true))).toEqual([PUBLISHED]);
    expect(given(SENT, APPROVED, PUBLISHED).when(publish(A, true))).toHaveLength(1);
  });

  it('are never published as another text than the approved one', () => {
    const approved = given(SENT, APPROVED);
    expect(approved.when(publish(A, false))).toEqual({ refused: 'another-text-approved' });
    expect(approved.when(publish(A, true, A))).toEqual({ refused: 'another-text-approved' });
    expect(approved.when(publish(B, true))).toEqual({ refused: 'redaction-changes-nothing' });
    expect(given(SENT).when(publish(B, false))).toEqual({ refused: 'minutes-not-approved' });
  });

  it('keep the approval and every publication', () => {
    expect(given(SENT, APPROVED, PUBLISHED, PUBLISHED).minutes.own).toMatchObject({
      status: 'published',
      approved: { hash: B, in: IN },
      published: [
        { hash: A, redacted: true, at: 2 },
        { hash: A, redacted: true, at: 3 },
      ],
    });
  });

  it('of an earlier sitting are approved by an open one, once', () => {
    const earlier = { meeting: 'spring', title: { en: 'Spring' }, heldAt: 5, hash: A, by };
    const command: MinutesCommand = { type: 'ApproveEarlierMinutes', ...earlier };
    const event: MinutesEvent = { type: 'EarlierMinutesApproved', ...earlier };
    expect(given().when(command, { meetingOpen: true })).toEqual([event]);
    expect(given().when(command)).toEqual({ refused: 'meeting-not-open' });
    expect(given(event).when(command, { meetingOpen: true })).toEqual({
      refused: 'minutes-already-approved',
    });
    expect(given(event).minutes.own.status).toBe('draft');
  });

  it('are named by a whole hash', () => {
    const { input } = minutesCommands.SendMinutes;
    expect(input.safeParse({ hash: A, by }).success).toBe(true);
    for (const hash of [A.slice(1), A.toUpperCase(), `${A}0`]) {
      expect(input.safeParse({ hash, by }).success).toBe(false);
    }
  });
});
