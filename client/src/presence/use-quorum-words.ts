import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { citationOf } from './quorum-model.ts';
import type { QuorumFound } from './quorum-model.ts';

export interface QuorumWords {
  /** How it stands, in a few words. */
  readonly status: string;
  /** The numbers that it rests on. */
  readonly short: string;
  /** These, and how long it holds or what is missing. */
  readonly plain: string;
  /** The same with the place in the law where that stands. */
  readonly sentence: string;
}

/** A quorum in words: how it stands, and why. */
export function useQuorumWords(): (found: QuorumFound) => QuorumWords {
  const t = useTranslations('quorum');
  const language = useReadingLanguage();
  return (found) => {
    const numbers = { of: ofSeats(found, t), here: howHere(found, t) };
    const source = found.sources.at(0);
    const citation = source === undefined ? null : citationOf(inLanguage(source.text, language));
    const why = reason(found, t);
    return {
      status: t(`status.${found.status}`),
      short: t('short', numbers),
      plain: t('sentence', { ...numbers, why }),
      sentence: t('sentence', {
        ...numbers,
        why: citation === null ? why : t('cited', { why, citation: apart(citation) }),
      }),
    };
  };
}

/** Names of laws are in their own language, which may run the other way. */
function apart(text: string): string {
  return `\u2068${text}\u2069`;
}

type Words = ReturnType<typeof useTranslations<'quorum'>>;

function ofSeats({ counts, seats }: QuorumFound, t: Words): string {
  const { present } = counts;
  return seats === null
    ? t('of.any', { present })
    : t(`of.${seats.of}`, { present, seats: seats.size });
}

function howHere({ counts: { room, online, substitutes } }: QuorumFound, t: Words): string {
  const ways = t('ways', { room, online });
  if (substitutes === 0) return ways;
  return t('withSubstitutes', { ways, substitutes: t('substitutes', { count: substitutes }) });
}

/** How long it holds; or, where it is not there, what is missing. */
function reason({ counts, lasts, standsDespite }: QuorumFound, t: Words): string {
  const { needed, because, quorate } = counts;
  const holds = t(`lasts.${lasts}`);
  if (quorate) return holds;
  if (standsDespite) return t('despite', { needed: t('needed', { needed }), lasts: holds });
  return because === 'no-chair' || because === 'not-all-invited'
    ? t(`because.${because}`)
    : t('needed', { needed });
}
