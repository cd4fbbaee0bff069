import type { Person } from '@koinon/shared/identity/people';
import { useTranslations } from 'use-intl';
import { useJoined } from '../i18n/use-joined.ts';
import { isAdviser, standsBehind } from './seat-model.ts';
import type { PeopleView } from './seat-model.ts';

interface BesideWordsProps {
  readonly view: PeopleView;
  readonly person: Person;
  /** How they are here. */
  readonly state: readonly string[];
}

/** What somebody without a seat has to do with the body, and how they are here. */
export function BesideWords({ view, person, state }: BesideWordsProps) {
  const t = useTranslations('presence');
  const joined = useJoined();
  const behind = standsBehind(view, person.id).map(({ name }) => t('substituteOf', { name }));
  const role = isAdviser(view, person.id) ? t('adviser') : t(`role.${person.role}`);
  return joined([...(behind.length > 0 ? behind : [role]), ...state]);
}
