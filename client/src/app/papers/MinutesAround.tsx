import type { Fact } from '@koinon/shared/minutes/fact';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Mentionable, Surroundings } from '../../documents/minutes-context.ts';
import { correctedAt } from '../../minutes/corrected-model.ts';
import { FactBlock } from '../../minutes/FactBlock.tsx';
import { useWording } from '../../minutes/use-wording.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

/** People at the table and the meeting's decisions: whom and what its minutes can name. */
function useMentionable({ people, state }: MeetingView): readonly Mentionable[] {
  const t = useTranslations('minutes');
  const { decisions } = state.motions;
  return useMemo(() => {
    const named = [...people.values()]
      .filter(({ role }) => role !== 'guest' && role !== 'hall')
      .map(({ id, name }) => ({ kind: 'person' as const, id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
    const taken = decisions.map(({ id, number, year }) => ({
      kind: 'decision' as const,
      id,
      name: t('decision', { number, year: String(year) }),
    }));
    return [...named, ...taken];
  }, [people, decisions, t]);
}

/** What stands around the text of a section: its facts in the reader's words, and names. */
export function useAround(view: MeetingView, facts: readonly Fact[]): Surroundings {
  const wording = useWording(view);
  const mentionable = useMentionable(view);
  const { latest } = view;
  return useMemo(
    () => ({
      facts: wording === null ? [] : facts,
      show: (fact) =>
        wording && (
          <FactBlock fact={fact} wording={wording} correctedAt={correctedAt({ latest }, fact)} />
        ),
      mentionable,
    }),
    [wording, facts, mentionable, latest],
  );
}
