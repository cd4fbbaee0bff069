import { mayWritePool } from '@koinon/shared/briefing/pool';
import type { Role } from '@koinon/shared/identity/people';
import { useTranslations } from 'use-intl';
import { addressOf } from './page-address.ts';
import styles from './BriefingLinks.module.css';

interface BriefingLinksProps {
  readonly path: string;
  readonly role: Role;
}

/** Ways to what interpreters prepare with, each a page of its own. */
export function BriefingLinks({ path, role }: BriefingLinksProps) {
  const t = useTranslations('briefing');
  const { search } = window.location;
  return (
    <ul className={styles['links']}>
      <li>
        <a href={addressOf(path, search, 'briefing')} target="_blank" rel="noreferrer">
          {t('openPack')}
        </a>
      </li>
      {mayWritePool(role) && (
        <li>
          <a href={addressOf(path, search, 'interpreters')} target="_blank" rel="noreferrer">
            {t('poolPage')}
          </a>
        </li>
      )}
    </ul>
  );
}
