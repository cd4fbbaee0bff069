import { describe, expect, it } from 'vitest';
import { budgetFor } from './budgets.ts';
import { floorOf } from './specification.ts';
import { talkTimes } from './talk-time.ts';
import { secondsLeft, turnPhase } from './turn.ts';

const RESUME = { type: 'ResumeTurn' } as const;
const PAUSE = { type: 'PauseTurn' } as const;
const POINT = { type: 'RaiseHand', kind: 'point-of-order' } as const;
const give = (person: string, seconds: number | null = 60) =>
  ({ type: 'GiveFloor', person, seconds }) as const;

describe('the clock of a turn', () => {
  const turn = (seconds: number | null) => ({ since: 0, seconds });

  it.each([
    { seconds: 300, after: 239, phase: 'running' },
    { seconds: 300, after: 240, phase: 'last-seconds' },
    { seconds: 300, after: 300, phase: 'last-seconds' },
    { seconds: 300, after: 300.5, phase: 'over' },
    { seconds: 60, after: 44, phase: 'running' },
    { seconds: 60, after: 45, phase: 'last-seconds' },
    { seconds: 10, after: 0, phase: 'last-seconds' },
    { seconds: null, after: 9_000, phase: 'running' },
  ])('says $phase after $after of $seconds s', ({ seconds, after, phase }) => {
    expect(turnPhase(turn(seconds), after * 1_000)).toBe(phase);
  });

  it('stands still in a pause, and the time is not counted as spoken', () => {
    const speaking = floorOf({}).give('eleni', give('a', 100)).wait(30);
    const paused = speaking.give('eleni', PAUSE).wait(500);
    expect(paused.floor.turn && secondsLeft(paused.floor.turn, paused.now)).toBe(70);
    expect(talkTimes(paused.floor, paused.now)).toEqual({ a: 30_000 });
    const going = paused.give('eleni', RESUME).wait(20);
    expect(going.floor.turn && secondsLeft(going.floor.turn, going.now)).toBe(50);
    expect(going.give('a', { type: 'YieldFloor' }).floor.spoken).toEqual({ a: 50_000 });
  });

  it('counts a turn that ends in its pause up to the pause', () => {
    const story = floorOf({}).give('eleni', give('a')).wait(10).give('eleni', PAUSE).wait(90);
    expect(story.give('eleni', { type: 'TakeFloor' }).floor.spoken).toEqual({ a: 10_000 });
  });

  it('pauses once, and only a turn', () => {
    const paused = floorOf({}).give('eleni', give('a')).give('eleni', PAUSE);
    expect(paused.latest).toEqual([{ type: 'TurnPaused' }]);
    expect(paused.refusal('eleni', PAUSE)).toBe('turn-already-paused');
    expect(paused.give('eleni', RESUME).latest).toEqual([{ type: 'TurnResumed' }]);
    expect(floorOf({}).refusal('eleni', PAUSE)).toBe('floor-not-given');
  });
});

describe('an interrupted turn', () => {
  const speaking = floorOf({}).raise('b').give('eleni', give('a', 100)).wait(40);

  it('is broken off by a point of order, and goes on with what was left', () => {
    const interrupted = speaking.give('c', POINT).give('eleni', give('c', 30));
    expect(interrupted.latest).toEqual([
      { type: 'FloorEnded', person: 'a', because: 'interrupted' },
      { type: 'HandLowered', person: 'c', because: 'called' },
      { type: 'FloorGiven', person: 'c', seconds: 30, kind: 'point-of-order' },
    ]);
    const resumed = interrupted.wait(25).give('eleni', RESUME);
    expect(resumed.latest).toEqual([
      { type: 'FloorEnded', person: 'c', because: 'passed-on' },
      { type: 'FloorGiven', person: 'a', seconds: 60, resumed: true },
    ]);
    expect(resumed.floor.interrupted).toEqual([]);
    expect(resumed.wait(10).give('a', { type: 'YieldFloor' }).floor.spoken).toEqual({
      a: 50_000,
      c: 25_000,
    });
  });

  it('is broken off by a question that the speaker admits, and by nothing else', () => {
    const asked = { ...give('b'), kind: 'question', interrupt: true } as const;
    expect(speaking.give('eleni', asked).latest).toEqual([
      { type: 'FloorEnded', person: 'a', because: 'interrupted' },
      { type: 'HandLowered', person: 'b', because: 'called' },
      { type: 'FloorGiven', person: 'b', seconds: 60, kind: 'question' },
    ]);
    expect(speaking.give('eleni', give('b')).floor.interrupted).toEqual([]);
    expect(speaking.give('eleni', give('b')).refusal('eleni', RESUME)).toBe('nothing-to-resume');
  });

  it('goes on one by one, the last first', () => {
    const story = speaking
      .give('c', POINT)
      .give('eleni', give('c', 30))
      .wait(10)
      .give('d', POINT)
      .give('eleni', give('d', 30));
    const first = story.give('eleni', RESUME);
    expect(first.floor.turn).toMatchObject({ person: 'c', seconds: 20, kind: 'point-of-order' });
    expect(first.give('eleni', RESUME).floor.turn).toMatchObject({ person: 'a', seconds: 60 });
  });

  it('keeps a second where nothing was left, and no limit where there was none', () => {
    const late = speaking.wait(500).give('c', POINT).give('eleni', give('c'));
    expect(late.floor.interrupted).toEqual([{ person: 'a', kind: 'contribution', seconds: 1 }]);
    const free = floorOf({}).give('eleni', give('a', null)).give('c', POINT);
    expect(free.give('eleni', give('c')).give('eleni', RESUME).floor.turn?.seconds).toBeNull();
  });

  it('goes on after the sitting was suspended', () => {
    const back = speaking.tell({ type: 'FloorEnded', person: 'a', because: 'suspended' }).wait(900);
    expect(back.give('eleni', RESUME).latest).toEqual([
      { type: 'FloorGiven', person: 'a', seconds: 60, resumed: true },
    ]);
  });

  it('waits for somebody who is gone, and can be dropped', () => {
    const gone = floorOf({ absent: ['a'] }, speaking.floor, speaking.now).tell({
      type: 'FloorEnded',
      person: 'a',
      because: 'interrupted',
    });
    expect(gone.refusal('eleni', RESUME)).toBe('nothing-to-resume');
    const dropped = gone.give('eleni', { type: 'DropInterruptedTurn', person: 'a' });
    expect(dropped.latest).toEqual([{ type: 'InterruptedTurnDropped', person: 'a' }]);
    expect(dropped.floor.interrupted).toEqual([]);
    expect(dropped.refusal('eleni', { type: 'DropInterruptedTurn', person: 'a' })).toBe(
      'no-interrupted-turn',
    );
  });

  it('is forgotten when its speaker is given a new one, but not by a point of order of theirs', () => {
    const interrupted = speaking.give('c', POINT).give('eleni', give('c', 30));
    const point = interrupted.give('a', POINT).give('eleni', give('a', 30));
    expect(point.floor.turn?.kind).toBe('point-of-order');
    expect(point.floor.interrupted.map(({ person }) => person)).toEqual(['a', 'c']);
    const anew = interrupted.give('eleni', give('a', 30));
    expect(anew.floor.interrupted).toEqual([]);
  });
});

describe('a point of order', () => {
  it('is raised by somebody who waits already, and on a closed list', () => {
    const story = floorOf({}).raise('a').give('eleni', { type: 'CloseList' });
    expect(story.refusal('a', POINT)).toBeNull();
    expect(story.give('a', POINT).refusal('a', POINT)).toBe('already-on-the-list');
  });

  it('leaves its speaker’s place on the list', () => {
    const story = floorOf({}).raise('a', 'b').give('b', POINT).give('eleni', give('b'));
    expect(story.latest).toEqual([
      { type: 'HandLowered', person: 'b', because: 'called', kind: 'point-of-order' },
      { type: 'FloorGiven', person: 'b', seconds: 60, kind: 'point-of-order' },
    ]);
    expect(story.order()).toEqual(['a', 'b']);
  });

  it('comes down with the other hand when its speaker gets a turn', () => {
    const story = floorOf({}).raise('a').give('a', POINT);
    const turn = story.give('eleni', { ...give('a'), kind: 'contribution' });
    expect(turn.latest[0]).toEqual({ type: 'HandLowered', person: 'a', because: 'called' });
    expect(turn.order()).toEqual([]);
  });

  it('is taken down first, or by its name', () => {
    const story = floorOf({}).raise('a').give('a', POINT);
    const lowered = { type: 'HandLowered', person: 'a', because: 'withdrawn' } as const;
    expect(story.give('a', { type: 'LowerHand' }).latest).toEqual([
      { ...lowered, kind: 'point-of-order' },
    ]);
    expect(story.give('a', { type: 'LowerHand', kind: 'contribution' }).latest).toEqual([
      { ...lowered, kind: 'contribution' },
    ]);
    expect(story.refusal('a', { type: 'LowerHand', kind: 'reply' })).toBe('not-on-the-list');
  });
});

describe('the list', () => {
  it('remembers what the hand is for, and gives the floor for it', () => {
    const story = floorOf({}).give('a', { type: 'RaiseHand', kind: 'question' });
    expect(story.latest).toEqual([{ type: 'HandRaised', person: 'a', kind: 'question' }]);
    expect(story.give('eleni', give('a')).floor.turn?.kind).toBe('question');
  });

  it('is closed, and takes nobody but points of order until it opens', () => {
    const closed = floorOf({}).raise('a').give('eleni', { type: 'CloseList' });
    expect(closed.latest).toEqual([{ type: 'ListClosed' }]);
    expect(closed.refusal('b', { type: 'RaiseHand' })).toBe('list-closed');
    expect(closed.refusal('maja', { type: 'PutOnList', person: 'b' })).toBe('list-closed');
    expect(closed.refusal('eleni', { type: 'CloseList' })).toBe('list-already-closed');
    expect(closed.order()).toEqual(['a']);
    const open = closed.give('eleni', { type: 'OpenList' });
    expect(open.latest).toEqual([{ type: 'ListOpened' }]);
    expect(open.refusal('b', { type: 'RaiseHand' })).toBeNull();
    expect(open.refusal('eleni', { type: 'OpenList' })).toBe('list-already-open');
  });

  it('is one for hall and online, and for people who may speak', () => {
    const story = floorOf({ absent: ['gone'], silent: ['guest'] });
    expect(story.refusal('maja', { type: 'PutOnList', person: 'gone' })).toBe('not-here');
    expect(story.refusal('maja', { type: 'PutOnList', person: 'guest' })).toBe('no-speaking-right');
    const speaking = story.give('eleni', give('a'));
    expect(speaking.refusal('a', POINT)).toBe('floor-is-yours');
    expect(speaking.refusal('maja', { type: 'PutOnList', person: 'a' })).toBe(
      'floor-already-theirs',
    );
  });

  it('is set to a mode once', () => {
    const set = { type: 'SetListMode', mode: 'balanced' } as const;
    const story = floorOf({}).give('eleni', set);
    expect(story.latest).toEqual([{ type: 'ListModeSet', mode: 'balanced' }]);
    expect(story.refusal('eleni', set)).toBe('list-mode-already-set');
  });
});

describe('budgets', () => {
  const reply = { type: 'SetBudget', kind: 'reply', seconds: 60, item: null } as const;

  it('are set by kind, for every item or for one', () => {
    const { floor, latest } = floorOf({})
      .give('eleni', reply)
      .give('eleni', { ...reply, seconds: 120, item: 'housing' })
      .give('eleni', { ...reply, kind: 'contribution', seconds: 300 })
      .give('eleni', { ...reply, seconds: 90 });
    expect(latest).toEqual([{ type: 'BudgetSet', kind: 'reply', seconds: 90, item: null }]);
    expect(budgetFor(floor, 'reply', 'housing')).toBe(120);
    expect(budgetFor(floor, 'reply', 'water')).toBe(90);
    expect(budgetFor(floor, 'reply', null)).toBe(90);
    expect(budgetFor(floor, 'contribution', 'housing')).toBe(300);
    expect(budgetFor(floor, 'question', 'housing')).toBeNull();
  });

  it('can be without a limit on one item', () => {
    const { floor } = floorOf({})
      .give('eleni', reply)
      .give('eleni', { ...reply, seconds: null, item: 'housing' });
    expect(budgetFor(floor, 'reply', 'housing')).toBeNull();
  });

  it('are said once, also before the sitting opens, not after it has closed', () => {
    const planned = floorOf({ facts: { meetingOpen: false } });
    expect(planned.refusal('eleni', reply)).toBeNull();
    expect(planned.give('eleni', reply).refusal('eleni', reply)).toBe('budget-already-set');
    const closed = floorOf({ facts: { meetingOpen: false, meetingClosed: true } });
    expect(closed.refusal('eleni', reply)).toBe('meeting-closed');
    expect(closed.refusal('eleni', { type: 'SetListMode', mode: 'rounds' })).toBe('meeting-closed');
    expect(closed.refusal('eleni', RESUME)).toBe('meeting-not-open');
  });
});

describe('a turn that waits for interpreters', () => {
  const BEGIN = { type: 'BeginTurn' } as const;
  const facts = {
    lagging: () => ['ar'],
    creditRule: () => ({ percent: 25, because: 'interpreted' }) as const,
  };
  const announced = floorOf({ facts }).give('eleni', give('a', 80)).wait(5);

  it('begins when it begins, not when it was announced, whatever pauses it has', () => {
    const begun = announced.give('eleni', BEGIN);
    expect(begun.floor.turn).toMatchObject({ begun: 5_000, since: 5_000 });
    const going = begun.wait(10).give('eleni', PAUSE).wait(30).give('eleni', RESUME).wait(5);
    expect(going.floor.turn).toMatchObject({ begun: 5_000, since: 35_000 });
    expect(going.give('a', { type: 'YieldFloor' }).floor.spoken).toEqual({ a: 15_000 });
  });

  it('begins as it was to after something broke in before, and is counted as a turn', () => {
    const point = announced.give('c', POINT).give('eleni', give('c', 30));
    expect(point.latest).toMatchObject([
      { type: 'AnnouncedTurnEnded', person: 'a', because: 'interrupted' },
      { type: 'HandLowered', person: 'c' },
      { type: 'TurnAnnounced', person: 'c' },
    ]);
    const asked = point.give('eleni', BEGIN).wait(20).give('eleni', RESUME);
    const credit = { seconds: 20, because: 'interpreted' };
    expect(asked.latest).toEqual([
      { type: 'FloorEnded', person: 'c', because: 'passed-on' },
      {
        type: 'TurnAnnounced',
        person: 'a',
        seconds: 80,
        credit,
        waitsFor: ['ar'],
        limitSeconds: 8,
      },
    ]);
    const begun = asked.wait(2).give('eleni', BEGIN);
    expect(begun.latest).toEqual([
      { type: 'FloorGiven', person: 'a', seconds: 80, credit, waited: 'chair' },
    ]);
    expect(begun.floor.turn).toMatchObject({ begun: 27_000, seconds: 100, credit });
    expect(begun.floor.turns).toEqual({ a: 1 });
    expect(begun.floor.interrupted).toEqual([]);
  });

  it('goes on where it had begun before, also when its going on is put off', () => {
    const speaking = floorOf({})
      .give('eleni', give('a', 100))
      .wait(40)
      .give('eleni', { ...give('b', 30), interrupt: true });
    const again = floorOf({ facts }, speaking.floor, speaking.now).give('eleni', RESUME);
    expect(again.latest.at(-1)).toMatchObject({
      type: 'TurnAnnounced',
      person: 'a',
      resumed: true,
    });
    const putOff = again.give('eleni', { ...give('d', 10), interrupt: true });
    const back = putOff.give('eleni', BEGIN).give('eleni', RESUME).give('eleni', BEGIN);
    expect(back.latest).toEqual([
      { type: 'FloorGiven', person: 'a', seconds: 60, resumed: true, waited: 'chair' },
    ]);
    expect(back.floor.turns).toEqual({ a: 1, b: 1, d: 1 });
  });
});
