import type { Version } from '@koinon/shared/documents/versions';
import { SYSTEM } from '@koinon/shared/identity/people';
import { useTranslations } from 'use-intl';
import { useTimes } from '../../i18n/use-times.ts';
import type { Which } from './timeline-model.ts';

export interface VersionNames {
  /** `Before the break (Monday 3 March, 14:32)` */
  version(which: Which): string;
  person(id: string): string;
}

/** How versions and those who wrote them are called. */
export function useVersionNames(
  nameOf: (person: string) => string,
  versions: readonly Version[],
): VersionNames {
  const t = useTranslations('versions');
  const times = useTimes();
  return {
    version: (which) => {
      const version = versions.find(({ upTo }) => upTo === which);
      if (version === undefined) return t('now');
      const { at, name } = version;
      const moment = { date: times.day(at), time: times.time(at) };
      return name === null ? t('version', moment) : t('named', { ...moment, name });
    },
    person: (id) => (id === SYSTEM ? t('system') : nameOf(id)),
  };
}
