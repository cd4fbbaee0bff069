import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import {
  comes,
  connects,
  councilOf,
  councilView,
  leaves,
  OPENED,
} from '../session/testing/council.ts';
import type { CouncilRules } from '../session/testing/council.ts';
import { citationOf, mayChallenge, quorumArc, quorumOf, stands } from './quorum-model.ts';

const two = [comes('eleni'), connects('amal')];
const three = [...two, comes('grace')];

function found(events: readonly RecordEvent[], rules: CouncilRules = {}) {
  const quorum = quorumOf(councilView('eleni', events, councilOf(rules)));
  if (quorum === null) throw new Error('there is a body');
  return quorum;
}

describe('the quorum', () => {
  it('is what a count would find before the sitting opens', () => {
    expect(found(two)).toMatchObject({ status: 'short', since: null });
    expect(found(three)).toMatchObject({
      status: 'enough',
      seats: { of: 'statutory', size: 5 },
      counts: { present: 3, room: 2, online: 1, needed: 3 },
    });
  });

  it('is missing, established, lost as the record says', () => {
    expect(found([...two, OPENED]).status).toBe('missing');
    expect(found([...three, OPENED]).status).toBe('established');
    expect(found([...three, OPENED, leaves('grace')]).status).toBe('lost');
  });

  it('stands although fewer are here where it holds until the end', () => {
    const lasting = { quorum: { lasts: 'sticky' } } as const;
    const left = found([...three, OPENED, leaves('grace')], lasting);
    expect(left).toMatchObject({ status: 'established', standsDespite: true, lasts: 'sticky' });
    expect(stands(left)).toBe(true);
  });

  it('names its sources once, and whether somebody read them', () => {
    expect(found(two)).toMatchObject({ sources: [{ about: 'quorum' }], checked: false });
  });

  it('is not there without a body', () => {
    expect(quorumOf(councilView('eleni', [comes('eleni')], null))).toBeNull();
  });
});

describe('having it counted', () => {
  const open = [...three, OPENED];

  it('is for members and the chair who are here, while it stands', () => {
    expect(mayChallenge(councilView('grace', open))).toBe(true);
    expect(mayChallenge(councilView('nikos', open))).toBe(false);
    expect(mayChallenge(councilView('maja', [...open, comes('maja')]))).toBe(false);
    expect(mayChallenge(councilView('grace', three))).toBe(false);
    expect(mayChallenge(councilView('eleni', [...open, leaves('grace')]))).toBe(false);
  });
});

describe('its arc', () => {
  it('fills with those present and has its mark where enough are', () => {
    expect(quorumArc(found([...two, OPENED]))).toEqual({
      filled: 2 / 5,
      needed: 3 / 5,
      stands: false,
    });
  });
});

describe('a citation', () => {
  it('is the place in the law at the beginning of a source', () => {
    expect(citationOf('Art. 14 of law 2690/1999 (Code of Procedure): more than half.')).toBe(
      'Art. 14 of law 2690/1999',
    );
    expect(citationOf('HGO § 53 (1): more than half is present.')).toBe('HGO § 53 (1)');
    expect(citationOf('Άρθρο 67 ν. 3852/2010, όπως αντικαταστάθηκε: όσοι ήταν παρόντες.')).toBe(
      'Άρθρο 67 ν. 3852/2010',
    );
  });

  it('is none where the source names no place', () => {
    expect(citationOf('Quorum: more than half of the members.')).toBeNull();
    expect(citationOf('A default of 2020, without a law.')).toBeNull();
  });
});
