import type { BodyView } from '@koinon/shared/bodies/desk';
import { rulesOf, seatsAtStake } from '@koinon/shared/bodies/standing';
import { sourceOf } from '@koinon/shared/law/sources';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { SourceLine } from './RulesInWords.tsx';

/** Who has missed as many sittings as cost the seat by the rules, and where that stands. */
export function SeatsAtStake({ view }: { readonly view: BodyView }) {
  const t = useTranslations('bodies');
  const atStake = seatsAtStake(view.body);
  if (atStake.length === 0) return null;
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '–';
  return (
    <Notice tone="heed">
      {atStake.map(({ person, missed, limit }) => (
        <p key={person}>{t('seatAtStake', { name: nameOf(person), missed, limit })}</p>
      ))}
      <p>{t('seatAtStakeNext')}</p>
      <SourceLine source={sourceOf(rulesOf(view.body), 'presence.absencesLoseSeat')} />
    </Notice>
  );
}
