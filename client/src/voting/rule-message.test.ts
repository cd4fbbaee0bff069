import { RULE_PACKS } from '@koinon/shared/law/packs';
import type { Announcement, PollKind } from '@koinon/shared/voting/announcement';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import { KINDS, newDraft, previewOf, PURPOSES } from './announce-model.ts';
import { ruleFor, uncheckedRules } from './rule-message.ts';
import { sayIn } from '@koinon/shared/minutes/results/say';
import { pack } from './testing/sitting.ts';

const BASES = { statutory: 21, filled: 20, present: 11, entitled: 11 };
const say = sayIn('en-GB', (await loadMessages('en')).votingSentences);

function about(kind: PollKind, more: Partial<Announcement> = {}): Announcement {
  return { ...previewOf(newDraft(null, [])), kind, ...more };
}

describe('the rule of a poll, said before it opens', () => {
  it('is the share, what a tie means, and what becomes of abstentions', () => {
    expect(say(ruleFor(about('electronic'), pack('advisory-default'), BASES))).toBe(
      'Adopted if Yes reaches more than half of the votes for and against; a tie rejects; abstentions are not counted.',
    );
  });

  it('tells the number that is needed of seats, and no tie where there is none', () => {
    const statute = about('electronic', { purpose: 'statute' });
    expect(say(ruleFor(statute, pack('si-municipal-council'), BASES))).toBe(
      'Adopted if Yes reaches at least two thirds of all 21 seats; that is at least 14 Yes; abstentions are not counted.',
    );
  });

  it('tells apart what a tie means in an open vote and in a secret one', () => {
    const greek = pack('gr-municipal-council');
    expect(say(ruleFor(about('electronic'), greek, BASES))).toContain('the side of whoever chairs');
    expect(say(ruleFor(about('secret'), greek, BASES))).toContain('a tie rejects');
  });

  it('is another one for elections, rounds and moods', () => {
    const rules = pack('advisory-default');
    const election = about('election', { places: 2, purpose: 'person' });
    expect(say(ruleFor(election, rules, BASES))).toBe(
      'Elected to the 2 places are those who reach more than half of the valid ballots; otherwise there is a run-off.',
    );
    expect(say(ruleFor({ ...election, runOff: true }, rules, BASES))).toContain('the most votes');
    expect(say(ruleFor(about('consent'), rules, BASES))).toContain('one open objection');
    expect(say(ruleFor(about('straw'), rules, BASES))).toContain('decides nothing');
  });

  it.each(LANGUAGES)('can be said for every pack in %s', async (language) => {
    const { votingSentences } = await loadMessages(language);
    const sayHere = sayIn(LOCALES[language], votingSentences);
    for (const rules of RULE_PACKS) {
      for (const kind of KINDS) {
        for (const purpose of PURPOSES) {
          const words = sayHere(ruleFor(about(kind, { purpose, places: 2 }), rules, BASES));
          expect(words).toMatch(/^[^{}]+\.$/u);
        }
      }
    }
  });
});

describe('rules that are still to be checked', () => {
  const named = (kind: PollKind, id: string) =>
    uncheckedRules(about(kind), pack(id)).map((rule) => rule.about);

  it('are those whose source nobody has read', () => {
    expect(named('electronic', 'gr-municipal-council')).toEqual([
      'voting.majority.motion',
      'voting.tie',
    ]);
    expect(named('electronic', 'de-hessen-foreigners-council')).toEqual([]);
  });

  it('are all where a pack names no source, and none without a pack', () => {
    expect(named('election', 'advisory-default')).toEqual(['elections']);
    expect(uncheckedRules(about('straw'), null)).toEqual([]);
  });
});
