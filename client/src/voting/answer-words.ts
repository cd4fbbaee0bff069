import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Mark } from './mark.ts';

export type AnswerWords = (about: Announcement, answer: Answer) => string;

/** An answer in words, as it stands beside its shape. */
export function useAnswerWords(): AnswerWords {
  const t = useTranslations('voting');
  const locale = useLocale();
  return useCallback(
    (about, answer) => {
      switch (answer.kind) {
        case 'choice':
          return t(`answer.${answer.choice}`);
        case 'persons': {
          if (answer.persons.length === 0) return t('answer.blank');
          const names = answer.persons.map((id) => candidateName(about, id));
          return new Intl.ListFormat(locale).format(names);
        }
        case 'consent':
        case 'pass':
          return t(`answer.${answer.kind}`);
        case 'objection':
          return t('answer.objectionBecause', { reason: answer.reason });
        case 'option': {
          const option = about.options.find(({ id }) => id === answer.option);
          return option === undefined ? '–' : inLanguage(option.label, locale);
        }
        default:
          return answer satisfies never;
      }
    },
    [t, locale],
  );
}

function candidateName({ candidates }: Announcement, id: string): string {
  return candidates.find((candidate) => candidate.id === id)?.name ?? '–';
}

/** The shape of an answer; null where it has none, as in a straw poll between options. */
export function markOf(answer: Answer): Mark | null {
  switch (answer.kind) {
    case 'choice':
      return answer.choice;
    case 'consent':
    case 'pass':
    case 'objection':
      return answer.kind;
    case 'persons':
      return answer.persons.length === 0 ? 'blank' : 'yes';
    case 'option':
      return null;
    default:
      return answer satisfies never;
  }
}
