import type { Localized } from '../kernel/localized.ts';
import type { FactOf } from './fact.ts';
import { lines } from './said.ts';
import type { Names, Said } from './said.ts';
import type { Sayer } from './sayer.ts';

export type MotionFact = FactOf<
  | 'motion-moved'
  | 'amendment-moved'
  | 'withdrawn'
  | 'motion-divided'
  | 'motion-postponed'
  | 'motion-referred'
  | 'motion-tabled'
  | 'motion-taken-up'
>;

/** What is moved, and what becomes of it but by a vote. */
export function sayMotion(fact: MotionFact, { say }: Sayer, names: Names): Said {
  const about = { time: names.time(fact.at), title: titleIn(fact.title, say, names) };
  switch (fact.kind) {
    case 'motion-moved':
      return sayMoved(fact, about.title, say, names);
    case 'amendment-moved':
      return sayAmendment(fact, about.title, say, names);
    case 'withdrawn':
      return sayWithdrawn(fact, about, say, names);
    case 'motion-divided':
      return lines(
        say('motion.divided', { ...about, count: fact.parts.length }),
        ...fact.parts.map((text, index) => say('motion.part', { number: index + 1, text })),
      );
    case 'motion-postponed':
      return lines(say('motion.postponed', { ...about, until: fact.until }));
    case 'motion-referred':
      return lines(say('motion.referred', { ...about, to: fact.to }));
    case 'motion-tabled':
      return lines(say('motion.tabled', about));
    case 'motion-taken-up':
      return lines(say('motion.takenUp', about));
    default:
      return fact satisfies never;
  }
}

/** The title, or that the reader may not know it. */
export function titleIn(title: Localized | null, say: Sayer['say'], names: Names): string {
  return title === null ? say('notPublic') : names.text(title);
}

function byWhom(
  { mover, seconder }: { readonly mover: string; readonly seconder: string | null },
  say: Sayer['say'],
  names: Names,
): string {
  const name = names.person(mover);
  return seconder === null
    ? say('motion.mover', { name })
    : say('motion.seconded', { name, seconder: names.person(seconder) });
}

function sayMoved(
  fact: FactOf<'motion-moved'>,
  title: string,
  say: Sayer['say'],
  names: Names,
): Said {
  const [text = '', ...more] = fact.text.split(/\n+/);
  return {
    heading: say(`motion.heading.${fact.motionKind}`, { title }),
    lines: [
      byWhom(fact, say, names),
      say('motion.text', { text }),
      ...more,
      ...(fact.fell ? [say('motion.fell')] : []),
    ],
    table: null,
  };
}

function sayAmendment(
  fact: FactOf<'amendment-moved'>,
  title: string,
  say: Sayer['say'],
  names: Names,
): Said {
  return {
    heading: say(fact.below ? 'amendment.below' : 'amendment.heading', { title }),
    lines: [
      byWhom(fact, say, names),
      sayChange(fact, say),
      ...(fact.fell ? [say('motion.fell')] : []),
    ],
    table: null,
  };
}

function sayChange({ passage, replacement }: FactOf<'amendment-moved'>, say: Sayer['say']): string {
  if (passage === '') return say('amendment.append', { replacement: replacement.trim() });
  if (replacement === '') return say('amendment.strike', { passage });
  return say('amendment.replace', { passage, replacement });
}

function sayWithdrawn(
  { what, mover }: FactOf<'withdrawn'>,
  about: { readonly time: string; readonly title: string },
  say: Sayer['say'],
  names: Names,
): Said {
  if (what === 'motion') return lines(say('motion.withdrawn', about));
  return mover === null
    ? lines(say('amendment.withdrawnUnnamed', about))
    : lines(say('amendment.withdrawn', { ...about, name: names.person(mover) }));
}
