import type { MotionKind } from '@koinon/shared/motions/events';
import { pollOf } from '@koinon/shared/voting/poll';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import { newDraft, previewOf } from './announce-model.ts';
import { factsOf } from './facts-model.ts';
import { messageFor } from './result-message.ts';
import { ruleFor, uncheckedRules } from './rule-message.ts';
import { sayIn } from '@koinon/shared/minutes/results/say';
import { CHAIR, closed, opened, pack, Sitting, votes } from './testing/sitting.ts';

const RULES = pack('roberts-rules', { chairVotes: 'as-others' });
const say = sayIn(LOCALES.en, (await loadMessages('en')).votingSentences);

function pending(kind: MotionKind): Sitting {
  return new Sitting(RULES).record({
    type: 'MotionMoved',
    motion: 'm1',
    item: 'housing',
    mover: 'nikos',
    kind,
    title: { en: 'To stop talking' },
    text: 'That we vote now.',
    language: 'en',
    hash: 'hash',
    needsSecond: false,
    about: null,
  });
}

/** What the chair reads before announcing, and before opening, and everybody at the close. */
function saidOf(kind: MotionKind): readonly string[] {
  const on = { motion: 'm1' };
  const sitting = pending(kind);
  const facts = factsOf(sitting.view(CHAIR));
  const draft = { ...newDraft(RULES, ['en']), on, purpose: 'procedural' } as const;
  const drafted = previewOf(draft, (subject) => facts.majorityOf(subject));
  opened(sitting, 'electronic', { on, purpose: 'procedural' });
  const announced = pollOf(sitting.state.voting, sitting.poll);
  if (announced === null) throw new Error('no poll');
  votes(sitting, { eleni: 'yes', nikos: 'yes', amal: 'yes', grace: 'no', petra: 'no' });
  closed(sitting);
  const over = pollOf(sitting.state.voting, sitting.poll);
  if (over?.status !== 'closed' || over.result === null) throw new Error('no result');
  const before = [drafted, announced].map((about) => say(ruleFor(about, RULES, facts.bases())));
  return [...before, say(messageFor(over, over.result, RULES))];
}

describe('the majority of a procedural motion under Robert’s Rules, in words', () => {
  it('is two thirds for the previous question, before the poll and in its result', () => {
    const [drafted, announced, result] = saidOf('previous-question');
    expect(drafted).toContain('at least two thirds of the votes for and against');
    expect(announced).toBe(drafted);
    expect(result).toContain('Rejected');
    expect(result).toContain('two thirds');
  });

  it('is more than half for a recess', () => {
    const [drafted, announced, result] = saidOf('recess');
    expect(drafted).toContain('more than half of the votes for and against');
    expect(announced).toBe(drafted);
    expect(result).toContain('Adopted');
    expect(result).not.toContain('two thirds');
  });

  it('is not marked as one to be checked: the pack has its source', () => {
    const about = { ...previewOf(newDraft(RULES, [])), majorityOf: 'procedural' } as const;
    const unchecked = uncheckedRules(about, RULES).map((rule) => rule.about);
    expect(unchecked).not.toContain('voting.majority.procedural');
  });
});
