import type { TalkGroups } from '@koinon/shared/identity/talk-groups';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { Checks } from '../ui/Checks.tsx';
import styles from './GroupTimes.module.css';
import { declareOwnGroups, readOwnGroups } from './own-groups-requests.ts';

interface OwnGroupsProps {
  /** Path of the session. */
  readonly path: string;
  readonly talkGroups: TalkGroups;
}

type Saving = 'idle' | 'loading' | 'saved' | 'failed';

/** To which groups the reader belongs: said by themselves, or not at all. */
export function OwnGroups({ path, talkGroups }: OwnGroupsProps) {
  const t = useTranslations('groups');
  const language = useReadingLanguage();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');
  const ask = async (asked: ReturnType<typeof readOwnGroups>, then: Saving) => {
    setSaving('loading');
    const answer = await asked;
    if (answer !== null) setChosen(answer.declared);
    setSaving(answer === null ? 'failed' : then);
  };
  const options = talkGroups.groups.map(({ id, name }) => ({
    value: id,
    name: inLanguage(name, language),
  }));
  return (
    <details
      className={styles['own']}
      onToggle={(event) => {
        if (event.currentTarget.open && chosen === null) void ask(readOwnGroups(path), 'idle');
      }}
    >
      <summary className={styles['summary']}>{t('own')}</summary>
      {chosen !== null && (
        <Checks
          label={t('belong')}
          hint={t('promise')}
          options={options}
          chosen={chosen}
          onChange={(next) => {
            setChosen(next);
            setSaving('idle');
          }}
        />
      )}
      {chosen !== null && (
        <div className={styles['buttons']}>
          <Button
            size="s"
            onPress={() => void ask(declareOwnGroups(path, chosen), 'saved')}
            waiting={saving === 'loading'}
          >
            {t('save')}
          </Button>
          <Button
            size="s"
            kind="quiet"
            onPress={() => void ask(declareOwnGroups(path, []), 'saved')}
          >
            {t('takeBack')}
          </Button>
        </div>
      )}
      <p role="status" className={styles['more']}>
        {saving === 'saved' && t('saved')}
        {saving === 'failed' && t('failed')}
      </p>
    </details>
  );
}
